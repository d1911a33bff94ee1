import { cache } from 'react'
import { relationId } from '@/cms/edition/lookups'
import type { Topic as StoredTopic } from '@/cms/payload-types'
import { workGroup } from '@/editions/cache-groups'
import type { Locale } from '@/i18n/routing'
import { cms } from './payload'

/** A topic in all languages: each has a name and a slug of its own. */
export type Topic = { id: number; names: Record<Locale, string>; slugs: Record<Locale, string> }

/** All topics, by their Swedish names; a municipality has dozens. Read once for a rendering, past hooks: they are public. */
export const allTopics = cache(async (): Promise<Topic[]> => {
  const payload = await cms(['topics'])
  const { docs } = await payload.db.find<StoredTopic>({
    collection: 'topics',
    pagination: false,
    limit: 0,
    sort: 'title',
  })
  return docs.map(({ id, names, slugs }) => ({ id, names, slugs }))
})

/** The topic that has a slug in some language, a reader's own before others; null when there is none. */
export async function findTopic(locale: Locale, slug: string): Promise<Topic | null> {
  const topics = await allTopics()
  const own = topics.find(({ slugs }) => slugs[locale] === slug)
  return own ?? topics.find(({ slugs }) => Object.values(slugs).includes(slug)) ?? null
}

/** What a news item is about, and what an editor chose to be read with it (works); both are its original's. */
export const subjectOf = cache(async (work: string): Promise<{ topics: Topic[]; related: number[] }> => {
  const payload = await cms([workGroup(work)])
  const { docs } = await payload.find({
    collection: 'articles',
    where: { work: { equals: work }, original: { exists: false } },
    select: { topics: true, related: true },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const ids = (docs[0]?.topics ?? []).map(relationId)
  const topics = (await allTopics()).filter(({ id }) => ids.includes(id))
  return { topics, related: (docs[0]?.related ?? []).flatMap((one) => relationId(one) ?? []) }
})
