import { isLocale, type Locale } from '@/i18n/routing'
import { publicSql } from '@/database/public'
import { fromPayload } from '@/database/sql'
import { findPublished, summarize, type EditionSummary } from './editions'
import { cms } from './payload'
import { anyThat } from './questions'
import { isoTime } from '@/database/times'

/** Editions in a part, counted by their ids whether they are public or not: a part never changes which it's about. */
const partSize = 2000

/** Which parts there are, and when something in each was last changed (ISO 8601, UTC). One pass, in the database. */
export async function sitemapParts(): Promise<{ number: number; changedAt: string }[]> {
  const payload = await cms(['editions'])
  const rows = await fromPayload(payload.db).all(
    `SELECT id / ${partSize} AS number, MAX(COALESCE(changed_at, published_at)) AS changed FROM articles
     WHERE ${publicSql('articles')} GROUP BY id / ${partSize} ORDER BY 1`,
  )
  return rows.map(({ number, changed }) => ({ number: Number(number), changedAt: isoTime(changed) }))
}

/** A public edition among the public editions of its work; `original` is missing where it's public no longer. */
export type EditionInSitemap = {
  language: Locale
  changedAt: string
  /** The last part of the address in each language. */
  slugs: Partial<Record<Locale, string>>
  original?: Locale
}

/** The public editions of a part; none of them when there is no such part. In SQL: the CMS itself takes seconds for a part. */
export async function sitemapPart(number: number): Promise<EditionInSitemap[]> {
  const payload = await cms(['editions'])
  const rows = await fromPayload(payload.db).all(
    `SELECT one.id, one.language, COALESCE(one.changed_at, one.published_at) AS changed,
       other.language AS other, other.slug, other.original_id
     FROM articles one JOIN articles other ON other.work = one.work
     WHERE ${publicSql('one')} AND ${publicSql('other')} AND one.id >= ? AND one.id < ? ORDER BY one.id`,
    [number * partSize, (number + 1) * partSize],
  )
  const editions = new Map<unknown, EditionInSitemap>()
  for (const { id, language, changed, other, slug, original_id: original } of rows) {
    if (!isLocale(language) || !isLocale(other)) continue
    const edition = editions.get(id) ?? { language, changedAt: isoTime(changed), slugs: {} }
    edition.slugs[other] = String(slug)
    if (original === null) edition.original = other
    editions.set(id, edition)
  }
  return [...editions.values()]
}

/** What was published since (ISO 8601, UTC), the latest first; at most `limit`. */
export async function newsSince(since: string, limit: number): Promise<EditionSummary[]> {
  const { docs } = await findPublished(anyThat({ publishedAt: { greater_than_equal: since } }), {
    limit,
    pagination: false,
  })
  return docs.map(summarize)
}
