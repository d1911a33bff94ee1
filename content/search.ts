import type { Locale } from '@/i18n/routing'
import { fromPayload } from '@/search/database'
import { searchEditions, type SearchResult } from '@/search/search-editions'
import { pageSize } from './articles'
import { cms } from './payload'

export type { SearchResult } from '@/search/search-editions'

/** What a reader finds by words, their own language first. `page` counts from 1. Never fails for what was typed. */
export async function searchArticles(locale: Locale, query: string, page = 1): Promise<SearchResult> {
  const payload = await cms()
  return searchEditions(fromPayload(payload.db), { query, language: locale, page, pageSize })
}

/** How many hits a lost reader is shown. */
const fewHits = 5

/** What may have been meant by an address that leads nowhere, by the words in it. */
export async function searchByAddress(locale: Locale, path: string): Promise<SearchResult['hits']> {
  const last = path.split('/').filter(Boolean).at(-1) ?? ''
  const query = last.replace(/\.\w+$/, '').replace(/[-_.+]+/g, ' ')
  return (await searchArticles(locale, query)).hits.slice(0, fewHits)
}
