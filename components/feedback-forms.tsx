import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { button } from './button'

type Props = {
  locale: Locale
  /** The page that it's about, from the root of the site. */
  path: string
  /** The revision that the reader has before them. */
  revision: number
  /** How many characters a text may have. */
  textLength: { min: number; max: number }
  /** What a reader wrote that wasn't taken; the form is open then. */
  text?: string
}

/**
 * Was this page helpful, and what is wrong with it: plain forms that need no account and no script.
 * What a reader has written must never be lost to a refusal.
 */
export async function FeedbackForms({ locale, path, revision, textLength, text }: Props) {
  const t = await getTranslations({ locale, namespace: 'Feedback' })
  const form = { action: addressOf(locale, '/feedback'), method: 'post' }
  const about = (
    <>
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="revision" value={revision} />
    </>
  )
  return (
    <section aria-labelledby="helpful" className="print:hidden">
      <form {...form} className="flex flex-wrap items-center gap-3">
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
      <details className="mt-3" open={text !== undefined}>
        <summary className="inline-flex min-h-11 items-center text-link underline">{t('report')}</summary>
        <form {...form} className="max-w-text">
          {about}
          <label htmlFor="fault" className="block font-semibold">
            {t('fault')}
          </label>
          <p id="fault-hint" className="text-base text-quiet">
            {t('hint')}
          </p>
          <textarea
            id="fault"
            name="text"
            rows={5}
            required
            minLength={textLength.min}
            maxLength={textLength.max}
            defaultValue={text}
            aria-describedby="fault-hint"
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
