import { getTranslations } from 'next-intl/server'
import type { WordChange } from '@/editions/compare-words'
import type { Locale } from '@/i18n/routing'

/**
 * What two versions of a text have in common and what not. Few screen readers announce `ins` and `del`, so that words
 * must say where a change begins and ends, in the reader's language.
 */
export async function WordChanges({ locale, changes }: { locale: Locale; changes: WordChange[] }) {
  const t = await getTranslations({ locale, namespace: 'History' })
  return changes.map(({ kind, text }, at) => {
    if (kind === 'same') return text
    const Tag = kind === 'added' ? 'ins' : 'del'
    return (
      <Tag key={at} className={kind === 'added' ? 'bg-notice decoration-2' : 'text-quiet decoration-2'}>
        <span lang={locale} className="sr-only">
          {' '}
          {t(kind)}{' '}
        </span>
        {text}
        <span lang={locale} className="sr-only">
          {' '}
          {t('ends')}{' '}
        </span>
      </Tag>
    )
  })
}
