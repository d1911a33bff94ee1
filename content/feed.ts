import type { EditionContent } from '@/editions/model'
import type { NewsFilter } from '@/i18n/news-addresses'
import type { Locale } from '@/i18n/routing'
import { latestRevision, summarize, type EditionSummary } from './editions'
import { withCurrentLinks } from './links'
import { latestEditions } from './news'

export type FeedItem = EditionSummary & { work: string; content: EditionContent }

/** Items in a feed. */
const feedCount = 30

/** The latest news in a language with their whole text. `filter` narrows the list that the feed follows. */
export async function feedItems(locale: Locale, filter: NewsFilter = {}): Promise<FeedItem[]> {
  const editions = await latestEditions(locale, feedCount, filter)
  const items = await Promise.all(
    editions.map(async (edition) => {
      const revision = await latestRevision(edition)
      if (!revision) return null
      const content = await withCurrentLinks(revision.content, edition.language)
      return { ...summarize(edition), work: revision.work, content }
    }),
  )
  return items.filter((item) => item !== null)
}
