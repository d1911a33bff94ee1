import type { Database } from './database'
import { dialects } from './dialect'
import type { Language } from './languages'

/** A range of words that begin with some letters, in the byte order that both databases compare by. */
export const beginning = (letters: string) => [letters, `${letters}\u{10FFFF}`]

/** Which of these stems some indexed edition of the language has. */
export async function knownStems(db: Database, language: Language, stems: string[]): Promise<Set<string>> {
  if (stems.length === 0) return new Set()
  const value = dialects[db.dialect].item
  const rows = await db.all(
    `SELECT stem FROM search_words WHERE language = ? AND stem IN (SELECT ${value} FROM ${dialects[db.dialect].rows})`,
    [language, JSON.stringify(stems)],
  )
  return new Set(rows.map((row) => String(row.stem)))
}
