import { isPart, partsOf } from './compounds'
import { placeholders, type Database, type Row } from '@/database/sql'
import { expand, queryWords, type ExpandedWord } from './expand'
import { keyAt } from './index-editions'
import { languageCodes, type Language } from './languages'
import { finderOf, markHits, snippet, type Finder, type Mark } from './marks'
import { byScore, mostHits, retrieve, type Bounds, type ScoredKey } from './retrieve'
import { correct, isKnown } from './spelling'
import type { TextWord } from './tokenize'

export type SearchQuery = {
  /** As typed: any length, any characters. */
  query: string
  /** The reader's. */
  language: Language
  topic?: string
  /** Published from a time until before another (ISO 8601). */
  published?: { from: string; until: string }
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
  /** True when there may be more than `total`: counting stops at a thousand per language. */
  more: boolean
  hits: Hit[]
  /** Another spelling that finds something where the query found nothing; the hits are for it. */
  suggestion?: string
  /** What the hits are for: the query with all its words, the suggestion with all of its, or only some of the words. */
  matched: 'query' | 'suggestion' | 'some words'
}

type Answer = { found: ScoredKey[]; total: number; more: boolean; sought: Map<Language, ExpandedWord[]> }

/**
 * Searches the editions: the reader's language first, then the best matches, then the newest. Never fails for what
 * a reader typed: a query without words finds nothing.
 */
export async function searchEditions(db: Database, search: SearchQuery): Promise<SearchResult> {
  const words = queryWords(search.query, search.language)
  const asTyped = await find(db, search, words)
  if (asTyped.total > 0 || words.length === 0) return present(db, asTyped, 'query')
  const suggestion = await correct(db, search.query, words, languagesFor(search.language))
  if (suggestion === undefined) return withLess(db, search, words)
  const right = queryWords(suggestion, search.language)
  const corrected = await find(db, search, right)
  const result =
    corrected.total > 0 ? await present(db, corrected, 'suggestion') : await withLess(db, search, right)
  return result.total > 0 ? { ...result, suggestion } : result
}

/**
 * Where no edition has all of the words: all that their parts can find together, then all but one,
 * any, and any part.
 */
async function withLess(db: Database, search: SearchQuery, words: TextWord[]): Promise<SearchResult> {
  const parts = await apart(db, words)
  const attempts: [TextWord[], number][] = [
    [parts, 0],
    [words, Math.min(1, words.length - 1)],
    [words, words.length - 1],
    [parts, parts.length - 1],
  ]
  for (const [some, missing] of attempts) {
    if (some === words && missing === 0) continue
    const answer = await find(db, search, some, missing)
    if (answer.total > 0) return present(db, answer, 'some words')
  }
  return { total: 0, more: false, hits: [], matched: 'query' }
}

/** Each word that no edition has, taken apart as a compound where that helps. */
async function apart(db: Database, words: TextWord[]): Promise<TextWord[]> {
  const parts = await Promise.all(
    words.map(async (word) => {
      if ((await isKnown(db, word)) || (await isPart(db, word))) return [word]
      const byLanguage = await Promise.all(languageCodes.map((language) => partsOf(db, word, language)))
      return byLanguage.find((found) => found.length > 0) ?? [word]
    }),
  )
  return parts.flat()
}

const languagesFor = (reader: Language): [Language, ...Language[]] => [
  reader,
  ...languageCodes.filter((language) => language !== reader),
]

async function find(db: Database, search: SearchQuery, words: TextWord[], missing = 0): Promise<Answer> {
  const sought = new Map<Language, ExpandedWord[]>()
  if (words.length === 0) return { found: [], total: 0, more: false, sought }
  const bounds = boundsOf(search)
  const { start, size } = sliceOf(search)
  const among = async (language: Language, limit: number) => {
    const expanded = await expand(db, words, language)
    sought.set(language, expanded)
    return retrieve(db, language, expanded, missing, bounds, limit)
  }
  const [reader, ...rest] = languagesFor(search.language)
  const own = await among(reader, start + size)
  const others = await Promise.all(rest.map((language) => among(language, start + size - own.total)))
  const answers = [own, ...others]
  const foreign = others.flatMap(({ found }) => found).sort(byScore)
  return {
    found: [...own.found, ...foreign].slice(start, start + size),
    total: answers.reduce((sum, { total }) => sum + total, 0),
    more: answers.some(({ total }) => total >= mostHits),
    sought,
  }
}

/** Pages beyond the last possible hit are empty, however far beyond. */
function sliceOf({ page, pageSize }: SearchQuery) {
  const size = Math.min(Math.max(Math.trunc(pageSize) || 1, 1), 100)
  const number = Math.min(Math.max(Math.trunc(page) || 1, 1), 10_000)
  return { start: (number - 1) * size, size }
}

function boundsOf({ topic, published }: SearchQuery): Bounds {
  return {
    topic,
    from: published ? keyAt(Date.parse(published.from)) : Number.MIN_SAFE_INTEGER,
    before: published ? keyAt(Date.parse(published.until)) : Number.MAX_SAFE_INTEGER,
  }
}

async function present(
  db: Database,
  { found, total, more, sought }: Answer,
  matched: SearchResult['matched'],
): Promise<SearchResult> {
  if (found.length === 0) return { total, more, hits: [], matched }
  const rows = await db.all(
    `SELECT key, id, collection, path, published_at, title, lead, body FROM search_editions
     WHERE key IN (${placeholders(found.length)})`,
    found.map((hit) => hit.key),
  )
  const byKey = new Map(rows.map((row) => [Number(row.key), row]))
  const finders = new Map(Array.from(sought, ([language, words]) => [language, finderOf(language, words)]))
  const hits = found.flatMap(({ key, language }): Hit[] => {
    const row = byKey.get(key)
    const finder = finders.get(language)
    return row && finder ? [hitOf(row, language, finder)] : []
  })
  return { total, more, hits, matched }
}

function hitOf(row: Row, language: Language, finder: Finder): Hit {
  const [title, lead] = [String(row.title), String(row.lead)]
  return {
    id: String(row.id),
    collection: String(row.collection),
    language,
    title,
    lead,
    path: String(row.path),
    publishedAt: String(row.published_at),
    titleMarks: markHits(title, finder),
    snippetMarks: snippet(lead, String(row.body), finder),
  }
}
