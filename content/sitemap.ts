import { fromPayload } from '@/search/database'
import { byLanguage, findPublished, summarize, type EditionSummary } from './editions'
import { cms } from './payload'

/** Editions in a part, counted by their ids whether they are public or not: a part never changes which it's about. */
const partSize = 2000

/** Which parts there are, and when something in each was last changed (ISO 8601, UTC). One pass, in the database. */
export async function sitemapParts(): Promise<{ number: number; changedAt: string }[]> {
  const payload = await cms()
  const rows = await fromPayload(payload.db).all(
    `SELECT id / ${partSize} AS number, MAX(COALESCE(changed_at, published_at)) AS changed FROM articles
     WHERE _status = 'published' AND withdrawal_outcome IS NULL GROUP BY id / ${partSize} ORDER BY 1`,
  )
  return rows.map(({ number, changed }) => ({
    number: Number(number),
    changedAt: new Date(changed instanceof Date ? changed : String(changed)).toISOString(),
  }))
}

/** A public edition with all editions of its work, itself among them, in the order of the site's languages. */
export type EditionInSitemap = {
  edition: EditionSummary
  editions: EditionSummary[]
  original?: EditionSummary
}

/** The public editions of a part; none of them when there is no such part. */
export async function sitemapPart(number: number): Promise<EditionInSitemap[]> {
  const { docs } = await findPublished(
    { id: { greater_than_equal: number * partSize, less_than: (number + 1) * partSize } },
    { sort: 'id', pagination: false },
  )
  const works = [...new Set(docs.map(({ work }) => work))]
  const { docs: siblings } = await findPublished({ work: { in: works } }, { pagination: false })
  const byWork = new Map(works.map((work) => [work, [] as typeof siblings]))
  for (const sibling of siblings) byWork.get(sibling.work)?.push(sibling)
  return docs.map((doc) => {
    const family = byWork.get(doc.work) ?? [doc]
    const original = family.find((one) => !one.original)
    return {
      edition: summarize(doc),
      editions: byLanguage(family),
      ...(original && { original: summarize(original) }),
    }
  })
}

/** What was published since (ISO 8601, UTC), the latest first; at most `limit`. */
export async function newsSince(since: string, limit: number): Promise<EditionSummary[]> {
  const { docs } = await findPublished(
    { publishedAt: { greater_than_equal: since } },
    { limit, pagination: false },
  )
  return docs.map(summarize)
}
