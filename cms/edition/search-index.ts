import type { CollectionAfterChangeHook, Payload, PayloadRequest, Where } from 'payload'
import type { Revision } from '@/editions/model'
import { pathOf, type PageTree } from '@/editions/page-tree'
import { blockText } from '@/editions/text'
import { addressOf } from '@/i18n/addresses'
import { fromPayload } from '@/search/database'
import { indexEdition, indexMany, removeEdition, type IndexedEdition } from '@/search/index-editions'
import { loadTree } from '../pages/tree'
import {
  findEdition,
  findRevision,
  relationId,
  type EditionCollection,
  type EditionDocument,
} from './lookups'

/** Keeps the index at what is public: an edition gets in by being published, and out by ceasing to be. */
export function keepIndexed(collection: EditionCollection): CollectionAfterChangeHook<EditionDocument> {
  return async ({ doc, req }) => {
    const db = fromPayload(req.payload.db)
    const published = await findEdition(req, collection, { id: { equals: doc.id }, ...isPublic })
    const revision =
      published && (await findRevision(req, { work: published.work ?? '', language: published.language }))
    if (published && revision)
      await indexEdition(
        db,
        await toIndexed(req, revision, published, await treeFor(collection, req.payload, req)),
      )
    else await removeEdition(db, keyOf(doc))
    return doc
  }
}

/** Fills the index when it's empty. Returns how many editions were put in. */
export async function prepareIndex(payload: Payload): Promise<number> {
  const db = fromPayload(payload.db)
  const [first] = await db.all('SELECT 1 AS found FROM search_editions LIMIT 1')
  if (first) return 0
  const articles = await indexMany(db, publicEditions(payload, 'articles'))
  return articles + (await indexMany(db, publicEditions(payload, 'pages')))
}

/** A request, for its transaction; or the CMS alone. */
type Reading = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

const isPublic = { _status: { equals: 'published' }, 'withdrawal.outcome': { exists: false } }

/** Every public edition of a collection, some hundreds in memory at a time. */
export async function* publicEditions(
  payload: Payload,
  collection: EditionCollection,
  { where = {}, req }: { where?: Where; req?: PayloadRequest } = {},
): AsyncGenerator<IndexedEdition> {
  const tree = await treeFor(collection, payload, req)
  for (let page = 1, more = true; more; page++) {
    const found = await payload.find({
      collection,
      where: { and: [isPublic, where] },
      sort: 'id',
      limit: 200,
      page,
      depth: 0,
      ...(req && { req }),
    })
    for (const doc of found.docs) {
      const { work, language } = doc
      const revision = await findRevision(req ?? { payload }, { work: work ?? '', language })
      if (revision) yield toIndexed(req ?? { payload }, revision, doc, tree)
    }
    more = found.hasNextPage
  }
}

async function treeFor(collection: EditionCollection, payload: Payload, req?: PayloadRequest) {
  return collection === 'pages' ? loadTree(payload, req) : undefined
}

function keyOf({ work, language }: Pick<EditionDocument, 'work' | 'language'>): string {
  return `${work ?? ''}/${language}`
}

async function toIndexed(
  req: Reading,
  revision: Revision,
  doc: EditionDocument,
  tree: PageTree | undefined,
): Promise<IndexedEdition> {
  const { work, collection, language, slug, content } = revision
  const node = tree?.get(work)
  return {
    id: keyOf({ work, language }),
    collection,
    language,
    title: content.title,
    lead: content.lead,
    body: content.body.map(blockText).join('\n\n'),
    topics: collection === 'articles' ? (await topicsOf(req, doc)).map(String) : [],
    publishedAt: doc.publishedAt ?? revision.publishedAt,
    path:
      tree && node
        ? addressOf(language, '/pages/[slug]', { slug: pathOf(tree, node, language) })
        : addressOf(language, '/news/[slug]', { slug }),
  }
}

/** The topics of a news item, by id: they are its original's. */
async function topicsOf(req: Reading, doc: EditionDocument): Promise<number[]> {
  const id = relationId(doc.original) ?? doc.id
  const original = await req.payload.findByID({
    collection: 'articles',
    id,
    select: { topics: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  return (original?.topics ?? []).flatMap((topic) => relationId(topic) ?? [])
}
