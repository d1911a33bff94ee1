import type { EditionContent } from '@/editions/model'
import type { NewsFilter } from '@/i18n/news-addresses'
import type { Locale } from '@/i18n/routing'
import { latestRevision, summarize, type EditionSummary, type StoredEdition } from './editions'
import { withCurrentLinks } from './links'
import { latestEditions } from './news'

export type FeedItem = EditionSummary & { work: string; content: EditionContent }

/** Items in a feed. */
const feedCount = 30

/** The latest news in a language with their whole text. `filter` narrows the list that the feed follows. */
export async function feedItems(locale: Locale, filter: NewsFilter = {}): Promise<FeedItem[]> {
  const items = await Promise.all((await latestEditions(locale, feedCount, filter)).map(feedItem))
  return items.filter((item) => item !== null)
}

/**
 * An edition of a list with its whole text. It may have been published anew since the list was read: then it's in its
 * newer state altogether; or withdrawn: then it's no item (null).
 */
export async function feedItem(edition: StoredEdition): Promise<FeedItem | null> {
  const revision = await latestRevision(edition)
  if (!revision || revision.withdrawal) return null
  const { work, slug } = revision
  const content = await withCurrentLinks(revision.content, edition.language)
  return { ...summarize(edition), work, slug, title: content.title, lead: content.lead, content }
}
