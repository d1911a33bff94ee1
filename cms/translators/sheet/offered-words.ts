import { authorityLanguage, type Term } from '@/editions/glossary'
import type { Locale } from '@/i18n/routing'

/** A word of the glossary as the original's language has it, and the accepted one in the translation's. */
export type OfferedWord = { word: string; accepted: string }

/** Letters that an ending may add to a word, in the languages of the glossary. */
const longestEnding = 4

/** The glossary's words that stand in a text, in whatever form, with what they are called in the other language. */
export function offeredWords(
  terms: readonly Term[],
  text: string,
  { from, to }: { from: Locale; to: Locale },
): OfferedWord[] {
  const name = ({ swedish, rendering }: Term, language: Locale) =>
    language === authorityLanguage ? swedish : rendering[language]
  return terms.flatMap((term) => {
    const [word, accepted] = [name(term, from), name(term, to)]
    return word && accepted && isIn(text, word) ? [{ word, accepted }] : []
  })
}

function isIn(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<!\\p{L})${escaped}\\p{L}{0,${longestEnding}}(?!\\p{L})`, 'iu').test(text)
}
