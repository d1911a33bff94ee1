import type { Where } from 'payload'
import type { EditionContent } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import { findPublished, latestRevision, summarize, type EditionSummary } from './editions'

export type FeedItem = EditionSummary & { work: string; content: EditionContent }

/** Items in a feed. */
const feedCount = 30

/** The latest news in a language with their whole text. `filter` narrows the list that the feed follows. */
export async function feedItems(locale: Locale, filter: Where = {}): Promise<FeedItem[]> {
  const where = { and: [{ language: { equals: locale } }, filter] }
  const { docs } = await findPublished(where, { limit: feedCount })
  const items = await Promise.all(
    docs.map(async (edition) => {
      const revision = await latestRevision(edition)
      return revision && { ...summarize(edition), work: revision.work, content: revision.content }
    }),
  )
  return items.filter((item) => item !== null)
}
