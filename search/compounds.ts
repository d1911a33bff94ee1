import type { Database } from '@/database/sql'
import { languageCodes, rulesOf, type Language } from './languages'
import { termsOf } from './terms'
import { beginning, knownStems } from './vocabulary'
import { backwards, type TextWord } from './tokenize'

const mostCompounds = 40

/**
 * Compounds in the vocabulary of the index that a word begins or ends, shortest first since they're the most used.
 * What is left of the compound must be a word too, unless what matches is so long that it can't be chance.
 */
export async function compoundsWith(db: Database, stem: string, language: Language): Promise<string[]> {
  if (!rulesOf(language).compounds || stem.length < 3) return []
  const range = (column: string, letters: string) =>
    db.all(
      `SELECT stem FROM search_words WHERE language = ? AND ${column} >= ? AND ${column} < ? AND length(stem) >= ?
       ORDER BY length(stem), stem LIMIT 100`,
      [language, ...beginning(letters), stem.length + 3],
    )
  const [first, last] = await Promise.all([range('stem', stem), range('reversed', backwards(stem))])
  const rests = new Map<string, string[]>()
  for (const row of first) addRests(rests, String(row.stem), (whole) => afterLink(whole.slice(stem.length)))
  for (const row of last)
    addRests(rests, String(row.stem), (whole) => beforeLink(whole.slice(0, -stem.length)))
  const known = await knownStems(db, language, [...new Set([...rests.values()].flat())])
  const likely = [...rests].filter(([, rest]) => stem.length >= 7 || rest.some((word) => known.has(word)))
  return likely.map(([whole]) => whole).slice(0, mostCompounds)
}

function addRests(rests: Map<string, string[]>, whole: string, cut: (whole: string) => string[]) {
  const words = cut(whole).filter((rest) => rest.length >= 3)
  if (words.length > 0) rests.set(whole, [...(rests.get(whole) ?? []), ...words])
}

/** Swedish links the parts of a compound with s or a vowel (trygghets-, gatu-, hälso-), or -ar- of an agent. */
const afterLink = (rest: string) => [rest, rest.replace(/^(?:s|ar|[aeou])/, '')]
const beforeLink = (rest: string) => [rest, rest.replace(/(?:s|ar|[aeou])$/, '')]

/** Whether a word is known as a part of compounds, in any language. */
export async function isPart(db: Database, { text }: TextWord): Promise<boolean> {
  const wholes = await Promise.all(
    languageCodes.map((language) => compoundsWith(db, termsOf(text, language).stem, language)),
  )
  return wholes.some((found) => found.length > 0)
}

/**
 * The words that a compound is made of, as far as the index has them: "sop" and "hämtning", or the longest of the two
 * that it knows. Empty where none is.
 */
export async function partsOf(
  db: Database,
  { text, start }: TextWord,
  language: Language,
): Promise<TextWord[]> {
  if (!rulesOf(language).compounds) return []
  const piece = (from: number, to: number): TextWord => ({
    text: text.slice(from, to),
    start: start + from,
    end: start + to,
  })
  const splits: TextWord[][] = []
  for (let at = 3; at <= text.length - 3; at += 1) {
    const last = piece(at, text.length)
    for (const first of new Set(beforeLink(text.slice(0, at)))) splits.push([piece(0, first.length), last])
  }
  const stemOf = (word: TextWord) => termsOf(word.text, language).stem
  const known = await knownStems(db, language, [...new Set(splits.flat().map(stemOf))])
  const found = splits.map((split) =>
    split.filter((word) => word.text.length >= 3 && known.has(stemOf(word))),
  )
  const letters = (words: TextWord[]) =>
    words.reduce((sum, word) => sum + word.text.length, words.length * text.length)
  return found.reduce((best, words) => (letters(words) > letters(best) ? words : best), [])
}
