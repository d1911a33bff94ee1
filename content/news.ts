import type { Where } from 'payload'
import { cache } from 'react'
import { monthOf, monthStart } from '@/i18n/formats'
import type { NewsFilter } from '@/i18n/news-addresses'
import { routing, type Locale } from '@/i18n/routing'
import { fromPayload } from '@/database/sql'
import { findPublished, type StoredEdition } from './editions'
import { countEntries, newestEntries, type Entry, type EntryList } from './news-entries'
import { madeOf } from './made-of'
import { municipality } from './municipality'
import { newsItems, type NewsItem } from './news-items'
import { cms } from './payload'
import { listed } from './questions'
import { isoTime } from '@/database/times'
import { findTopic, subjectOf } from './topics'

/** News items on one page of a list. */
export const pageSize = 20

export type NewsPage = { items: NewsItem[]; total: number; page: number; pages: number }

/** The page that a query asks for; the first one when it doesn't say, or says nothing that is a page. */
export function pageNumber(asked: string | null | undefined): number {
  return asked && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1
}

/** One page of the news in a language, the latest first; null when there is no such page or topic. Pages count from 1. */
export async function listNews(locale: Locale, page = 1, filter: NewsFilter = {}): Promise<NewsPage | null> {
  const list = await listFor(locale, filter)
  if (!list) return null
  const total = await countEntries(list)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (page > pages) return null
  const items = await editionsOf(await newestEntries(list, pageSize, (page - 1) * pageSize))
  return { items: await newsItems(locale, items), total, page, pages }
}

/** Whether a list has such a page (from 1) in a language; it has none without items. */
export async function hasPage(locale: Locale, filter: NewsFilter, page: number): Promise<boolean> {
  const list = await listFor(locale, filter)
  return list !== null && (await countEntries(list)) > (page - 1) * pageSize
}

/** The latest news in a language, other than one that the reader has before them. */
export async function latestNews(locale: Locale, count: number, except?: string): Promise<NewsItem[]> {
  const items = await latestEditions(locale, count + 1)
  return newsItems(locale, items.filter(({ slug }) => slug !== except).slice(0, count))
}

/** The latest news of a list; none when it has no such topic. */
export async function latestEditions(
  locale: Locale,
  count: number,
  filter: NewsFilter = {},
): Promise<StoredEdition[]> {
  const list = await listFor(locale, filter)
  return list ? editionsOf(await newestEntries(list, count)) : []
}

/** The years that have news in some language, the latest first, without gaps: the same lists are there in every language. */
export const newsYears = cache(async (): Promise<number[]> => {
  const payload = await cms(['news'])
  // One question for all: asked one by one, they took longer than the rest of a list
  const ends = routing.locales.flatMap((locale) =>
    ['min', 'max'].map(
      (end) =>
        `(SELECT ${end}(published_at) FROM news_entries WHERE language = '${locale}' AND topic = 0) AS ${end}_${locale}`,
    ),
  )
  const { timeZone } = await municipality()
  const [row = {}] = await fromPayload(payload.db).all(`SELECT ${ends.join(', ')}`)
  const years = Object.values(row).flatMap((at) => (at ? [monthOf(isoTime(at), timeZone).year] : []))
  const last = Math.max(...years)
  return years.length > 0 ? Array.from({ length: last - Math.min(...years) + 1 }, (_, at) => last - at) : []
})

/** What to read after a news item: what its editor chose, or else the latest on its topics, those that share most first. */
export async function relatedNews(
  locale: Locale,
  { work, slug }: { work: string; slug: string },
  count: number,
): Promise<NewsItem[]> {
  const { topics, related } = await subjectOf(work)
  if (related.length > 0) return editionsFor(locale, related)
  const lists = await Promise.all(
    topics.map(({ id }) => newestEntries({ language: locale, topic: id }, count + 1)),
  )
  const shared = new Map<number, Entry & { times: number }>()
  for (const entry of lists.flat())
    shared.set(entry.article, { ...entry, times: (shared.get(entry.article)?.times ?? 0) + 1 })
  const best = [...shared.values()]
    .sort((one, other) => other.times - one.times || other.publishedAt.localeCompare(one.publishedAt))
    .slice(0, count + 1)
  const others = (await editionsOf(best)).filter((item) => item.slug !== slug && item.work !== work)
  return newsItems(locale, others.slice(0, count))
}

/** Public editions for readers of a language of works that are given by the ids of their originals, in that order. */
export async function editionsFor(locale: Locale, originals: number[]): Promise<NewsItem[]> {
  if (originals.length === 0) return []
  const ofThese: Where = { or: [{ id: { in: originals } }, { original: { in: originals } }] }
  const { docs } = await findPublished({ where: ofThese, groups: [] })
  const found = originals.flatMap((id) => {
    const editions = docs.filter((doc) => doc.id === id || doc.original === id)
    const edition =
      editions.find(({ language }) => language === locale) ?? editions.find((doc) => doc.id === id)
    return edition ?? []
  })
  // One that isn't public is of a work that nothing here tells
  if (found.length < originals.length) madeOf(['editions'])
  return newsItems(locale, found)
}

async function listFor(locale: Locale, { topic, year, month }: NewsFilter): Promise<EntryList | null> {
  const about = topic ? await findTopic(locale, topic) : null
  if (topic && !about) return null
  const list = { language: locale, topic: about?.id ?? 0 }
  if (!year) return list
  const { timeZone } = await municipality()
  const start = (of: number) => monthStart(year, of, timeZone)
  return { ...list, from: start(month ?? 1), until: start((month ?? 12) + 1) }
}

async function editionsOf(entries: Entry[]): Promise<StoredEdition[]> {
  if (entries.length === 0) return []
  const ids = entries.map(({ article }) => article)
  const { docs } = await findPublished(listed(ids))
  return ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? [])
}
