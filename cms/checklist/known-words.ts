import { termsIn, type Term } from '@/editions/glossary'
import type { Locale } from '@/i18n/routing'
import type { UnplacedContent } from '../body/content'
import { passagesOf } from './reading'

/** Letters that a word may have more when it's bent. */
const ending: Record<Locale, number> = { sv: 5, en: 2, uk: 4 }

export type KnownWord = { written: string; swedish: string }

/** Words of authority that the glossary explains, and that this text has without saying so, as they are written in it. */
export function unmarkedWords(
  content: UnplacedContent,
  language: Locale,
  terms: readonly Term[],
): KnownWord[] {
  const marked = new Set(termsIn({ body: content.body.map((block) => ({ ...block, id: '' })) }))
  const text = passagesOf(content)
    .filter(({ field }) => field === 'body')
    .map((passage) => passage.text)
    .join('\n')
  return terms.flatMap(({ term, swedish, rendering }) => {
    const word = language === 'sv' ? swedish : rendering[language]
    if (marked.has(term) || !word) return []
    const written = formIn(text, word, language)
    return written ? [{ written, swedish }] : []
  })
}

/** The first form of a word in a text: as it is, or with another ending. */
function formIn(text: string, word: string, language: Locale): string | undefined {
  const stem = language === 'uk' ? word.replace(/[аеиіоуяюєїьй]$/u, '') : word
  const escaped = stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}-])${escaped}\\p{L}{0,${ending[language]}}(?![\\p{L}-])`, 'iu').exec(
    text,
  )?.[0]
}
