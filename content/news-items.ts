import type { Focus } from '@/editions/focus'
import type { Picture } from '@/editions/model'
import { routing, type Locale } from '@/i18n/routing'
import { latestRevision, summarize, type EditionSummary, type StoredEdition } from './editions'
import { focusOfPictures } from './pictures'
import { subjectOf } from './topics'

/** News as a list shows them. */
export type NewsItem = EditionSummary & {
  /** The first topic, in the reader's language; `key` is the same in all languages. */
  topic?: { name: string; key: string }
  /** As its latest revision has it; `focus` says around what it's cut. */
  picture?: Picture & { focus?: Focus }
}

/** With the topic and the picture of each. */
export async function newsItems(locale: Locale, editions: StoredEdition[]): Promise<NewsItem[]> {
  const items = await Promise.all(editions.map((edition) => newsItem(locale, edition)))
  const focus = await focusOfPictures(items.flatMap(({ picture }) => picture?.file ?? []))
  return items.map((item) => {
    const found = item.picture && focus.get(item.picture.file)
    return item.picture && found ? { ...item, picture: { ...item.picture, focus: found } } : item
  })
}

async function newsItem(locale: Locale, edition: StoredEdition): Promise<NewsItem> {
  const [revision, { topics }] = await Promise.all([latestRevision(edition), subjectOf(edition.work ?? '')])
  const [topic] = topics
  const picture = revision?.content.picture
  return {
    ...summarize(edition),
    ...(topic && { topic: { name: topic.names[locale], key: topic.slugs[routing.defaultLocale] } }),
    ...(picture && { picture }),
  }
}
