import { placeholders, type Database } from './database'
import { expand, queryWords, type Sought } from './expand'
import { keyAt } from './index-editions'
import { languageCodes, type Language } from './languages'
import { markHits, snippet, type Mark } from './marks'
import { mostHits, retrieve, type Bounds, type Found } from './retrieve'
import { correct } from './spelling'

export type SearchQuery = {
  /** As typed: any length, any characters. */
  query: string
  /** The reader's. */
  language: Language
  topic?: string
  /** Year of publication, Europe/Stockholm. */
  year?: number
  /** From 1. */
  page: number
  /** 1 to 100. */
  pageSize: number
}

export type Hit = {
  id: string
  collection: string
  language: Language
  title: string
  lead: string
  path: string
  publishedAt: string
  titleMarks: Mark[]
  snippetMarks: Mark[]
}

export type SearchResult = {
  total: number
  /** True when there are more than `total`: counting stops at a thousand per language. */
  more: boolean
  hits: Hit[]
  /** Another spelling that finds something where the query found nothing. */
  suggestion?: string
  /** What the hits are for: the query with all its words, the suggestion, or an edition with only some of the words. */
  matched: 'query' | 'suggestion' | 'some words'
}

type Answer = { found: Found[]; sought: Map<Language, Sought[]> }

/**
 * Searches the editions: the reader's language first, then the best matches, then the newest. Never fails for what
 * a reader typed: a query without words finds nothing.
 */
export async function searchEditions(db: Database, search: SearchQuery): Promise<SearchResult> {
  const words = queryWords(search.query, search.language)
  const asTyped = await find(db, search, words)
  if (asTyped.found.length > 0 || words.length === 0) return present(db, search, asTyped, 'query')
  const suggestion = await correct(db, search.query, words, languagesFor(search.language))
  if (suggestion !== undefined) {
    const corrected = await find(db, search, queryWords(suggestion, search.language))
    if (corrected.found.length > 0)
      return { ...(await present(db, search, corrected, 'suggestion')), suggestion }
  }
  for (const missing of words.length > 2 ? [1, words.length - 1] : [words.length - 1]) {
    const some = await find(db, search, words, missing)
    if (some.found.length > 0) return present(db, search, some, 'some words')
  }
  return present(db, search, asTyped, 'query')
}

const languagesFor = (reader: Language) => [
  reader,
  ...languageCodes.filter((language) => language !== reader),
]

async function find(
  db: Database,
  search: SearchQuery,
  words: Parameters<typeof expand>[1],
  missing = 0,
): Promise<Answer> {
  const bounds = boundsOf(search)
  const answer: Answer = { found: [], sought: new Map() }
  if (words.length === 0) return answer
  const byLanguage = await Promise.all(
    languagesFor(search.language).map(async (language) => {
      const sought = await expand(db, words, language)
      answer.sought.set(language, sought)
      return retrieve(db, language, sought, missing, bounds)
    }),
  )
  answer.found = byLanguage
    .flat()
    .sort(
      (a, b) =>
        Number(b.language === search.language) - Number(a.language === search.language) ||
        b.score - a.score ||
        b.key - a.key,
    )
  return answer
}

/** A year begins at midnight in Stockholm, which in winter is an hour before UTC's. */
function boundsOf({ topic, year }: SearchQuery): Bounds {
  const start = (of: number) => keyAt(Date.UTC(of, 0, 1) - 3_600_000)
  const valid = year !== undefined && Number.isInteger(year) && year > 0 && year < 2200
  if (year !== undefined && !valid) return { topic, from: 0, before: 0 }
  return {
    topic,
    from: year ? start(year) : Number.MIN_SAFE_INTEGER,
    before: year ? start(year + 1) : Number.MAX_SAFE_INTEGER,
  }
}

async function present(
  db: Database,
  { page, pageSize }: SearchQuery,
  { found, sought }: Answer,
  matched: SearchResult['matched'],
): Promise<SearchResult> {
  const size = Math.min(Math.max(Math.trunc(pageSize) || 1, 1), 100)
  const start = (Math.max(Math.trunc(page) || 1, 1) - 1) * size
  const shown = found.slice(start, start + size)
  const rows =
    shown.length > 0
      ? await db.all(
          `SELECT key, id, collection, path, published_at, title, lead, body FROM search_editions
     WHERE key IN (${placeholders(shown.length)})`,
          shown.map((hit) => hit.key),
        )
      : []
  const byKey = new Map(rows.map((row) => [Number(row.key), row]))
  const hits = shown.flatMap(({ key, language }): Hit[] => {
    const row = byKey.get(key)
    if (!row) return []
    const terms = new Set(sought.get(language)?.flatMap((word) => word.any))
    const [title, lead, body] = [String(row.title), String(row.lead), String(row.body)]
    return [
      {
        id: String(row.id),
        collection: String(row.collection),
        language,
        title,
        lead,
        path: String(row.path),
        publishedAt: String(row.published_at),
        titleMarks: markHits(title, language, terms),
        snippetMarks: snippet(`${lead} ${body}`, language, terms),
      },
    ]
  })
  const perLanguage = languageCodes.map((code) => found.filter((hit) => hit.language === code).length)
  return { total: found.length, more: perLanguage.some((count) => count >= mostHits), hits, matched }
}
