import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { authorityLanguage, type Term } from '@/editions/glossary'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'

/** Where a page has the explanation of a term; a page with several editions has one for each language. */
export function explanationId(term: string, locale: Locale): string {
  return `explanation-${term}-${locale}`
}

/**
 * What the terms of a text mean, in the reader's language. Each opens from its `Term`, over the page and without a
 * script; on paper, and in a browser that knows no popovers, they stand after the text.
 */
export async function TermExplanations({ locale, terms }: { locale: Locale; terms: Term[] }) {
  if (terms.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'Glossary' })
  return (
    <div className="print:mt-8">
      <p className="hidden font-bold print:block">{t('explained')}</p>
      {terms.map(({ term, swedish, rendering, explanation }) => {
        const word: ReactNode = <span lang={authorityLanguage}>{swedish}</span>
        return (
          <div
            key={term}
            id={explanationId(term, locale)}
            popover="auto"
            role="group"
            aria-labelledby={`${explanationId(term, locale)}-word`}
            className="explanation"
          >
            <p id={`${explanationId(term, locale)}-word`} className="font-serif text-xl font-bold">
              {word}
            </p>
            {rendering[locale] && <p className="text-quiet">{t('rendering', { word: rendering[locale] })}</p>}
            <p className="mt-2">{explanation[locale]}</p>
            <p className="mt-2 flex flex-wrap justify-between gap-x-6 print:hidden">
              <a
                href={`${addressOf(locale, '/glossary')}#${term}`}
                className="inline-flex min-h-11 items-center gap-x-1"
              >
                <span>{t.rich('read', { word: () => word })}</span>
              </a>
              <button
                type="button"
                popoverTarget={explanationId(term, locale)}
                popoverTargetAction="hide"
                className="min-h-11 cursor-pointer font-semibold underline underline-offset-4"
              >
                {t('close')}
              </button>
            </p>
          </div>
        )
      })}
    </div>
  )
}
