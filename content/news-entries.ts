import { cache } from 'react'
import { listGroup } from '@/editions/cache-groups'
import type { Locale } from '@/i18n/routing'
import { fromPayload, type Row, type Value } from '@/database/sql'
import { cms } from './payload'
import { isoTime } from '@/database/times'

/** The news of a language on a topic (0: on any), from a time until before another (ISO 8601, UTC). */
export type EntryList = { language: Locale; topic: number; from?: string; until?: string }

/** `publishedAt` in ISO 8601, UTC. */
export type Entry = { article: number; publishedAt: string }

/** Entries of a list, the latest first, but for as many as are skipped. */
export async function newestEntries(list: EntryList, count: number, skip = 0): Promise<Entry[]> {
  const { until, rest } = await placeOf(list, skip)
  const { where, params } = condition({ ...list, until })
  const rows = await ask(
    [list.topic],
    `SELECT article, published_at FROM news_entries WHERE ${where}
    ORDER BY published_at DESC, article DESC LIMIT ? OFFSET ?`,
    [...params, count, rest],
  )
  return rows.map((row) => ({ article: Number(row.article), publishedAt: isoTime(row.published_at) }))
}

/** How many entries a list has. */
export async function countEntries(list: EntryList): Promise<number> {
  if (!isWhole(list)) {
    const { where, params } = condition(list)
    const [row] = await ask([list.topic], `SELECT count(*) AS items FROM news_entries WHERE ${where}`, params)
    return Number(row?.items)
  }
  const years = await yearsOf(list.language, list.topic)
  return years.reduce((sum, { items }) => sum + items, 0)
}

/** Which of these lists have an entry at all, in their order: one question for all, each answered by the index. */
export async function whichHaveEntries(lists: EntryList[]): Promise<boolean[]> {
  if (lists.length === 0) return []
  const parts = lists.map((list, at) => {
    const { where, params } = condition(list)
    return { sql: `EXISTS (SELECT 1 FROM news_entries WHERE ${where}) AS list_${at}`, params }
  })
  const [row = {}] = await ask(
    lists.map(({ topic }) => topic),
    `SELECT ${parts.map(({ sql }) => sql).join(', ')}`,
    parts.flatMap(({ params }) => params),
  )
  return parts.map((_, at) => Boolean(Number(row[`list_${at}`])))
}

/** From where on a list is to be read, to skip some entries: of a long one, not from its beginning. */
async function placeOf(list: EntryList, skip: number): Promise<{ until?: string; rest: number }> {
  if (!isWhole(list) || skip === 0) return { until: list.until, rest: skip }
  let rest = skip
  for (const { year, items } of await yearsOf(list.language, list.topic)) {
    if (rest < items) return { until: `${year + 1}-01-01T00:00:00.000Z`, rest }
    rest -= items
  }
  return { rest: skip }
}

/** A part of a list is of a year at most, so it's short enough to be counted. */
function isWhole({ from, until }: EntryList): boolean {
  return !from && !until
}

/** How many entries a list has from each year (UTC), the latest first. The database's triggers keep them. */
const yearsOf = cache(async (language: Locale, topic: number): Promise<{ year: number; items: number }[]> => {
  const rows = await ask(
    [topic],
    'SELECT year, items FROM news_years WHERE language = ? AND topic = ? ORDER BY year DESC',
    [language, topic],
  )
  return rows.map(({ year, items }) => ({ year: Number(year), items: Number(items) }))
})

function condition({ language, topic, from, until }: EntryList): { where: string; params: Value[] } {
  const parts: [string, Value | undefined][] = [
    ['language = ?', language],
    ['topic = ?', topic],
    ['published_at >= ?', from],
    ['published_at < ?', until],
  ]
  const given = parts.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]))
  return { where: given.map(({ sql }) => sql).join(' AND '), params: given.map(({ value }) => value) }
}

async function ask(topics: number[], sql: string, params: Value[]): Promise<Row[]> {
  const { db } = await cms(topics.map(listGroup))
  return fromPayload(db).all(sql, params)
}
