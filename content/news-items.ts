import type { Picture } from '@/editions/model'
import { routing, type Locale } from '@/i18n/routing'
import { latestRevision, summarize, type EditionSummary, type StoredEdition } from './editions'
import { subjectOf } from './topics'

/** News as a list shows them. */
export type NewsItem = EditionSummary & {
  /** The first topic, in the reader's language; `key` is the same in all languages. */
  topic?: { name: string; key: string }
  /** As its latest revision has it. */
  picture?: Picture
}

/** With the topic and the picture of each. */
export function newsItems(locale: Locale, editions: StoredEdition[]): Promise<NewsItem[]> {
  return Promise.all(
    editions.map(async (edition) => {
      const [revision, { topics }] = await Promise.all([
        latestRevision(edition),
        subjectOf(edition.work ?? ''),
      ])
      const [topic] = topics
      const picture = revision?.content.picture
      return {
        ...summarize(edition),
        ...(topic && { topic: { name: topic.names[locale], key: topic.slugs[routing.defaultLocale] } }),
        ...(picture && { picture }),
      }
    }),
  )
}
