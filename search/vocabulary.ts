import { LRUCache } from 'lru-cache'
import type { Database, Statement } from '@/database/sql'
import { dialects } from './dialect'
import type { Language } from './languages'
import type { VocabularyWord } from './terms'
import { backwards } from './tokenize'

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

/** Length of the shortest form already stored for a word, per database: most words need no writing. */
const learnt = new WeakMap<Database, LRUCache<string, number>>()

function learntBy(db: Database): LRUCache<string, number> {
  const known = learnt.get(db) ?? new LRUCache<string, number>({ max: 100_000 })
  learnt.set(db, known)
  return known
}

/** The words, by token, of which the database may not yet have so short a form. */
export function freshWords(
  db: Database,
  vocabulary: Map<string, VocabularyWord>,
): [string, VocabularyWord][] {
  const known = learntBy(db)
  return [...vocabulary].filter(([name, { form }]) => (known.get(name) ?? Infinity) > form.length)
}

/** To be called once the words are written, never before: what is remembered isn't written again. */
export function remember(db: Database, words: [string, VocabularyWord][]): void {
  for (const [name, { form }] of words) learntBy(db).set(name, form.length)
}

/** Writes words into the vocabulary. */
export function learning(db: Database, words: [string, VocabularyWord][]): Statement {
  const rows = words.map(([, { language, stem, form }]) => [language, stem, backwards(stem), form])
  return {
    sql: `INSERT INTO search_words (language, stem, reversed, form)
      SELECT value->>0, value->>1, value->>2, value->>3 FROM ${dialects[db.dialect].rows} WHERE true
      ON CONFLICT (language, stem) DO UPDATE SET form = excluded.form
      WHERE length(excluded.form) < length(search_words.form)`,
    params: [JSON.stringify(rows)],
  }
}
