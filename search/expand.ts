import { compoundsWith } from './compounds'
import type { Database } from '@/database/sql'
import { rulesOf, type Language } from './languages'
import { soundTerm, termsOf } from './terms'
import { foldMarks, normalise, wordsIn, type TextWord } from './tokenize'

/** One word of a query, as it may stand in the editions of one language. */
export type ExpandedWord = {
  /** The word itself, in any inflection. */
  exact: string[]
  /** Also without its marks, and names that sound like it. */
  alike: string[]
  /** Also compounds that it's a part of. */
  any: string[]
}

const mostCharacters = 2000
const mostWords = 8

/**
 * The words of a query that say what is sought: without repetitions, and without the reader's stop words unless there
 * are no others. Of an endless query the first eight count.
 */
export function queryWords(query: string, language: Language): TextWord[] {
  const words = new Map<string, TextWord>()
  for (const word of wordsIn(query.slice(0, mostCharacters))) {
    const { stem } = termsOf(word.text, language)
    if (!words.has(stem)) words.set(stem, word)
  }
  const all = [...words.values()]
  const { stopWords } = rulesOf(language)
  const telling = all.filter((word) => !stopWords.has(foldMarks(normalise(word.text))))
  return (telling.length > 0 ? telling : all).slice(0, mostWords)
}

/** What to look for in the editions of a language. */
export async function expand(db: Database, words: TextWord[], language: Language): Promise<ExpandedWord[]> {
  return Promise.all(
    words.map(async (word) => {
      const { stem, marked } = termsOf(word.text, language)
      const sound = soundTerm(word.text)
      const alike = [stem]
      if (marked) alike.push(marked)
      if (sound) alike.push(sound)
      if (word.whole) alike.push(termsOf(word.whole, language).stem)
      return { exact: [marked ?? stem], alike, any: [...alike, ...(await compoundsWith(db, stem, language))] }
    }),
  )
}
