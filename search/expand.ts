import { placeholders, type Database } from './database'
import { rulesOf, type Language } from './languages'
import { soundTerm, termsOf } from './terms'
import { backwards, foldMarks, normalise, wordsIn, type Word } from './words'

/** One word of a query, as it may stand in the editions of one language. */
export type Sought = {
  /** The word itself, in any inflection. */
  exact: string[]
  /** The word, compounds that it's a part of, and names that sound like it. */
  any: string[]
}

const mostCharacters = 2000
const mostWords = 8
const mostCompounds = 64

/**
 * The words of a query that say what is sought: without repetitions, and without the reader's stop words unless there
 * are no others. Of an endless query the first eight count.
 */
export function queryWords(query: string, language: Language): Word[] {
  const words = new Map<string, Word>()
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
export async function expand(db: Database, words: Word[], language: Language): Promise<Sought[]> {
  return Promise.all(
    words.map(async (word) => {
      const { stem, marked } = termsOf(word.text, language)
      const sound = soundTerm(word.text)
      const any = [stem, ...(await compoundsWith(db, stem, language))]
      if (marked) any.push(marked)
      if (sound) any.push(sound)
      if (word.whole) any.push(termsOf(word.whole, language).stem)
      return { exact: [marked ?? stem], any }
    }),
  )
}

/** A range of words that begin with some letters, in the byte order that both databases compare by. */
export const beginning = (letters: string) => [letters, `${letters}\u{10FFFF}`]

/**
 * Compounds in the vocabulary of the index that a word begins or ends, shortest first since they're the most used.
 * What is left of the compound must be a word too, unless what matches is so long that it can't be chance.
 */
async function compoundsWith(db: Database, stem: string, language: Language): Promise<string[]> {
  if (!rulesOf(language).compounds || stem.length < 3) return []
  const range = (column: string, letters: string) =>
    db.all(
      `SELECT stem FROM search_words WHERE language = ? AND ${column} >= ? AND ${column} < ? AND length(stem) >= ?
       ORDER BY length(stem), stem LIMIT 200`,
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
