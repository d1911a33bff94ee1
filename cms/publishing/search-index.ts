import type { CollectionAfterChangeHook, Payload, PayloadRequest, Where } from 'payload'
import type { Revision } from '@/editions/model'
import { pathOf, type PageTree } from '@/editions/page-tree'
import { blockTextWith } from '@/editions/text'
import { addressOf } from '@/i18n/addresses'
import { sectionOf } from '@/i18n/sections'
import { publicSql, wherePublic } from '@/database/public'
import { fromPayload, type Database } from '@/database/sql'
import { indexEdition, indexMany, removeEdition, type IndexedEdition } from '@/search/index-editions'
import { markPassage } from '@/search/passages'
import { loadTree } from '../pages/tree'
import { databaseOf } from '../transactions'
import { changesWhatIsPublic } from './visibility'
import { inBatches } from '../edition/batches'
import {
  editionCollections,
  findEdition,
  findRevision,
  isTree,
  relationId,
  type EditionCollection,
  type EditionDocument,
} from '../edition/lookups'

/** Keeps the index at what is public: an edition gets in by being published, and out by ceasing to be. */
export function keepIndexed(collection: EditionCollection): CollectionAfterChangeHook<EditionDocument> {
  return async ({ doc, req }) => {
    if (!(await changesWhatIsPublic(req, collection, doc))) return doc
    const published = await findEdition(req, collection, { id: { equals: doc.id }, ...wherePublic() })
    const db = await databaseOf(req)
    const revision =
      published && (await findRevision(req, { work: published.work ?? '', language: published.language }))
    if (published && revision) {
      const topics = await topicsOf(req, collection, [published])
      const tree = await treeFor(collection, req.payload, req)
      await indexEdition(db, toIndexed(revision, published, topics, tree))
    } else await removeEdition(db, keyOf(doc))
    return doc
  }
}

/** Puts in what the index lacks: all after an import, the rest after a fill that was cut off. Returns how many. */
export async function prepareIndex(payload: Payload): Promise<number> {
  const db = fromPayload(payload.db)
  const [counts] = await db.all(counting())
  if (counts?.indexed === counts?.published) return 0
  return indexMany(db, lackingIn(db, payload))
}

/** Articles are counted by their lists: a narrow index instead of whole articles. */
const counting = () => `
  SELECT (SELECT count(*) FROM search_editions) AS indexed,
    (SELECT count(*) FROM news_entries WHERE topic = 0) +
    (SELECT count(*) FROM pages WHERE ${publicSql('pages')}) AS published`

async function* lackingIn(db: Database, payload: Payload): AsyncGenerator<IndexedEdition> {
  for (const collection of editionCollections)
    for await (const edition of publicEditions(payload, collection)) {
      const [found] = await db.all('SELECT 1 AS found FROM search_editions WHERE id = ?', [edition.id])
      if (!found) yield edition
    }
}

/** A request, for its transaction; or the CMS alone. */
type MaybeRequest = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** Every public edition of a collection, some hundreds in memory at a time. */
export async function* publicEditions(
  payload: Payload,
  collection: EditionCollection,
  { where = {}, req }: { where?: Where; req?: PayloadRequest } = {},
): AsyncGenerator<IndexedEdition> {
  const reading = req ?? { payload }
  const tree = await treeFor(collection, payload, req)
  const options = { where: { and: [wherePublic(), where] }, ...(req && { req }) }
  for await (const docs of inBatches(payload, collection, options)) {
    const revisions = await latestRevisions(reading, docs)
    const topics = await topicsOf(reading, collection, docs)
    for (const doc of docs) {
      const revision = revisions.get(keyOf(doc))
      if (revision) yield toIndexed(revision, doc, topics, tree)
    }
  }
}

/** What readers read of each, by `keyOf` it. */
export async function latestRevisions(
  req: MaybeRequest,
  docs: readonly EditionDocument[],
): Promise<Map<string, Revision>> {
  const found = await req.payload.find({
    collection: 'revisions',
    where: { work: { in: docs.map(({ work }) => work) } },
    sort: 'number',
    pagination: false,
    depth: 0,
    req,
  })
  return new Map(found.docs.map(({ record }) => [keyOf(record), record]))
}

async function treeFor(collection: EditionCollection, payload: Payload, req?: PayloadRequest) {
  return isTree(collection) ? loadTree(payload, req) : undefined
}

export function keyOf({ work, language }: Pick<EditionDocument, 'work' | 'language'>): string {
  return `${work ?? ''}/${language}`
}

function toIndexed(
  { work, collection, language, slug, content, publishedAt }: Revision,
  doc: EditionDocument,
  topics: ReadonlyMap<number, number[]>,
  tree: PageTree | undefined,
): IndexedEdition {
  const node = tree?.get(work)
  return {
    id: keyOf({ work, language }),
    collection,
    language,
    title: content.title,
    lead: content.lead,
    body: content.body.map((block) => blockTextWith(markPassage, block)).join('\n\n'),
    topics: (topics.get(originalOf(doc)) ?? []).map(String),
    publishedAt: doc.publishedAt ?? publishedAt,
    path: addressOf(language, `/${sectionOf(collection)}/[slug]`, {
      slug: tree && node ? pathOf(tree, node, language) : slug,
    }),
  }
}

function originalOf({ id, original }: EditionDocument): number {
  return relationId(original) ?? id
}

/** The topics of news items, by id; by the id of the original, which has them for all its editions. */
async function topicsOf(
  req: MaybeRequest,
  collection: EditionCollection,
  docs: readonly EditionDocument[],
): Promise<Map<number, number[]>> {
  if (collection !== 'articles') return new Map()
  const found = await req.payload.find({
    collection,
    where: { id: { in: docs.map(originalOf) } },
    select: { topics: true },
    pagination: false,
    depth: 0,
    req,
  })
  return new Map(
    found.docs.map(({ id, topics }) => [id, (topics ?? []).flatMap((topic) => relationId(topic) ?? [])]),
  )
}
