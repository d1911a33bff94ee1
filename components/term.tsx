import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { explanationId } from './term-explanations'

type Props = {
  term: string
  text: string
  swedish?: string
  /** The reader's language. */
  locale: Locale
  /** The page has the explanation (`TermExplanations`); otherwise the glossary is a link away. */
  isExplained: boolean
}

/**
 * A word of authority in running text.
 * - The Swedish word must be visible beside a translation of it, marked as Swedish.
 * - The explanation must open by keyboard and without a script, and the button say what it opens.
 */
export async function Term({ term, text, swedish, locale, isExplained }: Props) {
  const t = await getTranslations({ locale, namespace: 'Glossary' })
  const dotted = 'underline decoration-dotted decoration-2 underline-offset-4'
  return (
    <>
      {isExplained ? (
        <button
          type="button"
          popoverTarget={explanationId(term, locale)}
          className={`cursor-pointer text-start text-link ${dotted} print:text-ink print:no-underline`}
        >
          {text}
          <span lang={locale} className="sr-only select-none">
            {' '}
            ({t('explanation')})
          </span>
        </button>
      ) : (
        <a href={`${addressOf(locale, '/glossary')}#${term}`} hrefLang={locale} className={dotted}>
          {text}
        </a>
      )}
      {swedish && (
        <>
          {' '}
          (<span lang="sv">{swedish}</span>)
        </>
      )}
    </>
  )
}
