import type { Database, Value } from '@/database/sql'
import { languageCodes, type Language } from './languages'
import { termsOf } from './terms'
import { beginning, knownStems } from './vocabulary'
import { backwards, type TextWord } from './tokenize'

/**
 * The query with each word that no edition has replaced by the nearest that one has, if there is any: one slip
 * (a letter too many, too few, wrong, or two swapped) in a word of four letters, two from eight on.
 */
export async function correct(
  db: Database,
  query: string,
  words: TextWord[],
  languages: Language[],
): Promise<string | undefined> {
  let corrected = ''
  let end = 0
  for (const word of words) {
    if (await isKnown(db, word)) continue
    const form = await nearest(db, word, languages)
    if (form === undefined) continue
    corrected += query.slice(end, word.start) + (/^\p{Lu}/u.test(word.text) ? capitalised(form) : form)
    end = word.end
  }
  return end === 0 ? undefined : corrected + query.slice(end)
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Whether an indexed edition in any language has the word. */
export async function isKnown(db: Database, word: TextWord): Promise<boolean> {
  for (const language of languageCodes) {
    const { stem } = termsOf(word.text, language)
    if ((await knownStems(db, language, [stem])).has(stem)) return true
  }
  return false
}

async function nearest(db: Database, word: TextWord, languages: Language[]): Promise<string | undefined> {
  let best: { slips: number; form: string } | undefined
  for (const language of languages) {
    const { stem } = termsOf(word.text, language)
    if (stem.length < 4) continue
    const most = stem.length < 8 ? 1 : 2
    for (const candidate of await alike(db, stem, language, most)) {
      const slips = slipsBetween(stem, candidate.stem)
      if (slips <= most && slips < (best?.slips ?? Infinity)) best = { slips, form: candidate.form }
    }
  }
  return best?.form
}

/** Words that share the first or the last half with this one: a single slip leaves one of the halves whole. */
async function alike(db: Database, stem: string, language: Language, most: number) {
  const half = Math.floor(stem.length / 2)
  const range = (column: string, letters: string) => {
    const params: Value[] = [language, ...beginning(letters), stem.length - most, stem.length + most]
    return db.all(
      `SELECT stem, form FROM search_words
       WHERE language = ? AND ${column} >= ? AND ${column} < ? AND length(stem) BETWEEN ? AND ?
       ORDER BY ${column} LIMIT 5000`,
      params,
    )
  }
  const rows = [
    ...(await range('stem', stem.slice(0, half))),
    ...(await range('reversed', backwards(stem.slice(half)))),
  ]
  return rows.map((row) => ({ stem: String(row.stem), form: String(row.form) }))
}

/** Optimal string alignment distance: letters added, left out, changed, or swapped with their neighbour. */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + changed)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
