import type { CollectionAfterChangeHook, Payload } from 'payload'
import type { Revision } from '@/editions/model'
import { blockText } from '@/editions/text'
import { addressOf } from '@/i18n/addresses'
import { fromPayload } from '@/search/database'
import { indexEdition, indexMany, removeEdition, type IndexedEdition } from '@/search/index-editions'
import type { Article } from '../payload-types'
import { findEdition, findRevision, type EditionCollection } from './lookups'

/** Keeps the index at what is public: an edition gets in by being published, and out by ceasing to be. */
export function keepIndexed(collection: EditionCollection): CollectionAfterChangeHook<Article> {
  return async ({ doc, req }) => {
    const db = fromPayload(req.payload.db)
    const published = await findEdition(req, collection, { id: { equals: doc.id }, ...isPublic })
    const revision =
      published && (await findRevision(req, { work: published.work ?? '', language: published.language }))
    if (published && revision) await indexEdition(db, toIndexed(revision, published.publishedAt))
    else await removeEdition(db, keyOf(doc))
    return doc
  }
}

/** Fills the index when it's empty. Returns how many editions were put in. */
export async function prepareIndex(payload: Payload): Promise<number> {
  const db = fromPayload(payload.db)
  const [first] = await db.all('SELECT 1 AS found FROM search_editions LIMIT 1')
  return first ? 0 : indexMany(db, publicEditions(payload))
}

const isPublic = { _status: { equals: 'published' }, 'withdrawal.outcome': { exists: false } }

/** Every public edition, some hundreds in memory at a time. */
async function* publicEditions(payload: Payload): AsyncGenerator<IndexedEdition> {
  for (let page = 1, more = true; more; page++) {
    const found = await payload.find({
      collection: 'articles',
      where: isPublic,
      sort: 'id',
      limit: 200,
      page,
      depth: 0,
    })
    for (const { work, language, publishedAt } of found.docs) {
      const revision = await findRevision({ payload }, { work: work ?? '', language })
      if (revision) yield toIndexed(revision, publishedAt)
    }
    more = found.hasNextPage
  }
}

function keyOf({ work, language }: Pick<Article, 'work' | 'language'>): string {
  return `${work ?? ''}/${language}`
}

function toIndexed(revision: Revision, publishedAt: string | null | undefined): IndexedEdition {
  const { work, collection, language, slug, content } = revision
  return {
    id: keyOf({ work, language }),
    collection,
    language,
    title: content.title,
    lead: content.lead,
    body: content.body.map(blockText).join('\n\n'),
    topics: [],
    publishedAt: publishedAt ?? revision.publishedAt,
    path: addressOf(language, '/news/[slug]', { slug }),
  }
}
