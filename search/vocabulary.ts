import { placeholders, type Database } from './database'
import type { Language } from './languages'

/** A range of words that begin with some letters, in the byte order that both databases compare by. */
export const beginning = (letters: string) => [letters, `${letters}\u{10FFFF}`]

/** Which of these stems some indexed edition of the language has. */
export async function knownStems(db: Database, language: Language, stems: string[]): Promise<Set<string>> {
  const known = new Set<string>()
  for (let start = 0; start < stems.length; start += 500) {
    const some = stems.slice(start, start + 500)
    const sql = `SELECT stem FROM search_words WHERE language = ? AND stem IN (${placeholders(some.length)})`
    for (const row of await db.all(sql, [language, ...some])) known.add(String(row.stem))
  }
  return known
}
