import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { button } from './button'

type Props = {
  locale: Locale
  /** The page that it's about, from the root of the site. */
  path: string
  /** The revision that the reader has before them; 0 of what is no edition. */
  revision: number
  /** How many characters a text may have. */
  textLength: { min: number; max: number }
  /** What a reader wrote that wasn't taken; the form is open then. */
  text?: string
  /** What is wrong with that text, in a sentence. */
  fault?: string
  /** The reader looked for something that isn't there: they are asked what. */
  isLost?: boolean
}

/**
 * Was this page helpful, and what is wrong with it: plain forms that need no account and no script.
 * What a reader has written must never be lost to a refusal.
 */
export async function FeedbackForms({ locale, path, revision, textLength, text, fault, isLost }: Props) {
  const t = await getTranslations({ locale, namespace: 'Feedback' })
  const form = { action: addressOf(locale, '/feedback'), method: 'post' }
  const about = (
    <>
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="revision" value={revision} />
    </>
  )
  return (
    <section aria-labelledby="helpful" className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
      <form {...form} aria-labelledby="helpful" className="flex flex-wrap items-center gap-3">
        {about}
        <h2 id="helpful" className="me-3 text-xl">
          {t('helpful')}
        </h2>
        {(['yes', 'no'] as const).map((vote) => (
          <button key={vote} name="vote" value={vote} aria-describedby="helpful" className={button}>
            {t(vote)}
          </button>
        ))}
      </form>
      <details id="report" className="min-w-0 open:w-full" open={text !== undefined}>
        <summary id="report-what" className="inline-flex min-h-11 items-center text-link underline">
          {t(isLost ? 'tell' : 'report')}
        </summary>
        <form {...form} aria-labelledby="report-what" className="max-w-text">
          {about}
          <label htmlFor="fault" className="block font-semibold">
            {t(isLost ? 'sought' : 'fault')}
          </label>
          <p id="fault-hint" className="text-base text-quiet">
            {t('hint')}
          </p>
          {fault && (
            <p id="fault-fault" className="mt-2 bg-alarm px-3 py-1 font-semibold text-on-alarm">
              {fault}
            </p>
          )}
          <textarea
            id="fault"
            name="text"
            rows={5}
            required
            minLength={textLength.min}
            maxLength={textLength.max}
            defaultValue={text}
            aria-describedby={fault ? 'fault-fault fault-hint' : 'fault-hint'}
            aria-invalid={fault ? true : undefined}
            autoFocus={fault !== undefined}
            className="my-3 w-full rounded-sm border-2 border-edge bg-paper p-3"
          />
          <label hidden>
            {t('trap')} <input name="subject" autoComplete="off" />
          </label>
          <button className={button}>{t('send')}</button>
        </form>
      </details>
    </section>
  )
}
