import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { languageNames } from '@/i18n/language-names'
import { button } from './button'

type Props = {
  locale: Locale
  slug: string
  /** All languages that the text is published in, and those that the document has. */
  languages: Locale[]
  chosen: Locale[]
}

/** Which languages a document or book is to have. A plain form; never on the paper itself. */
export async function PrintChoice({ locale, slug, languages, chosen }: Props) {
  const t = await getTranslations({ locale, namespace: 'PrintOut' })
  const own = languages.filter((language) => language === locale)
  const others = languages.filter((language) => language !== locale)
  return (
    <form
      action={addressOf(locale, '/news/[slug]/print', { slug })}
      className="mb-10 max-w-text bg-raised p-5 text-base print:hidden"
    >
      <fieldset className="min-w-0">
        <legend className="font-semibold">{t('choose')}</legend>
        <div className="flex flex-wrap gap-x-6">
          {[...own, ...others].map((language) => (
            <label key={language} lang={language} className="inline-flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                name="lang"
                value={language}
                defaultChecked={chosen.includes(language)}
                className="size-5"
              />
              {languageNames[language]}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="mt-2 mb-4">{t('how')}</p>
      <p className="flex flex-wrap gap-3">
        <button className={button}>{t('show')}</button>
        <button formAction={addressOf(locale, '/news/[slug]/book.epub', { slug })} className={button}>
          {t('book')}
        </button>
        <button type="button" hidden data-print className={button}>
          {t('print')}
        </button>
      </p>
    </form>
  )
}
