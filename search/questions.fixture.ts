import type { Database } from '@/database/sql'
import type { IndexedEdition } from './index-editions'
import { searchEditions, type SearchQuery } from './search-editions'

/** A Swedish article of 2020 whose title is its id, where nothing else is said. */
export function edition(id: string, given: Partial<IndexedEdition> = {}): IndexedEdition {
  const base = { collection: 'articles', language: 'sv', title: id, lead: '', body: '', topics: [] } as const
  return {
    ...base,
    id,
    path: `/${id}`,
    publishedAt: '2020-06-01T10:00:00Z',
    ...given,
    topics: given.topics ?? [],
  }
}

export const ask = (db: Database, query: string, more: Partial<SearchQuery> = {}) =>
  searchEditions(db, { query, language: 'sv', page: 1, pageSize: 20, ...more })

export const ids = async (db: Database, query: string, more: Partial<SearchQuery> = {}) =>
  (await ask(db, query, more)).hits.map((hit) => hit.id)
