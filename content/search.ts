import { fromPayload } from '@/database/sql'
import { monthStart } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'
import { searchEditions, type SearchResult } from '@/search/search-editions'
import { wordsIn } from './address-words'
import { municipality } from './municipality'
import { pageSize } from './news'
import { cms } from './payload'
import { findTopic } from './topics'

export type { SearchResult } from '@/search/search-editions'

/** What hits are narrowed down to: news on a topic (a slug in the reader's language), or what was published in a year. */
export type SearchFilter = { topic?: string; year?: number }

/**
 * What a reader finds by words, their own language first. `page` counts from 1. Never fails for what was typed; a topic
 * that there isn't finds nothing.
 */
export async function searchArticles(
  locale: Locale,
  query: string,
  page = 1,
  { topic, year }: SearchFilter = {},
): Promise<SearchResult> {
  const payload = await cms(['editions'])
  const about = topic ? String((await findTopic(locale, topic))?.id ?? topic) : undefined
  return searchEditions(fromPayload(payload.db), {
    query,
    language: locale,
    page,
    pageSize,
    ...(about && { topic: about }),
    ...(year && { published: await yearIn(year) }),
  })
}

/** A year by the municipality's clocks. */
async function yearIn(year: number): Promise<{ from: string; until: string }> {
  const { timeZone } = await municipality()
  return { from: monthStart(year, 1, timeZone), until: monthStart(year, 13, timeZone) }
}

/** How many hits a lost reader is shown. */
const fewHits = 5

/** What may have been meant by an address that leads nowhere: by its last words, or by all of them; and those words. */
export async function searchByAddress(
  locale: Locale,
  path: string,
): Promise<{ words: string; hits: SearchResult['hits'] }> {
  const tries = wordsIn(path)
  for (const words of tries) {
    const { hits } = await searchArticles(locale, words)
    if (hits.length > 0) return { words, hits: hits.slice(0, fewHits) }
  }
  return { words: tries[0] ?? '', hits: [] }
}
