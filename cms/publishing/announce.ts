import { isDeepStrictEqual } from 'node:util'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { listGroup, slugGroup, workGroup, type CacheGroup } from '@/editions/cache-groups'
import { isTree, type EditionCollection, type EditionDocument } from '../edition/lookups'
import { topicIds } from '../news/entries'
import { findRows } from '../pages/tree'
import { publish } from '../publications'
import { changesWhatIsPublic } from './visibility'

const noteOf = (work: string) => `shown before: ${work}`

/** Notes in the request where a text was shown before it's changed: editors' latest version of it may be a draft beside. */
export function notePlaces(collection: EditionCollection): CollectionBeforeChangeHook<EditionDocument> {
  return async ({ data, originalDoc, req }) => {
    const work = originalDoc?.work
    if (work) req.context[noteOf(work)] = await placesOf(req, collection, work)
    return data
  }
}

/** Tells whoever keeps pages of a publication, and of the end of one; what stays a draft is nobody's business. */
export function announcePublication(
  collection: EditionCollection,
): CollectionAfterChangeHook<EditionDocument> {
  return async ({ doc, req }) => {
    const { work } = doc
    if (!work || !(await changesWhatIsPublic(req, collection, doc))) return doc
    const [before, after] = [req.context[noteOf(work)], await placesOf(req, collection, work)]
    const groups = new Set<CacheGroup>(['editions', workGroup(work), ...after.groups])
    if (isPlaces(before)) before.groups.forEach((group) => groups.add(group))
    const isMoved = !isPlaces(before) || !isDeepStrictEqual(before.rows, after.rows)
    if (isTree(collection) && isMoved) groups.add('tree').add('menu')
    await publish(req, [...groups])
    return doc
  }
}

/** What is made of a text by where it stands: its addresses and lists; of pages, their rows in the tree. */
type Places = { groups: CacheGroup[]; rows: unknown[] }

function isPlaces(value: unknown): value is Places {
  return typeof value === 'object' && value !== null && 'groups' in value && 'rows' in value
}

async function placesOf(req: PayloadRequest, collection: EditionCollection, work: string): Promise<Places> {
  if (isTree(collection)) return { groups: [], rows: await findRows(req, work) }
  const { docs } = await req.payload.db.find<EditionDocument>({
    collection,
    where: { work: { equals: work } },
    pagination: false,
    limit: 0,
    req,
  })
  const slugs = docs.map(({ slug }) => slugGroup(slug))
  return { groups: ['news', ...slugs, ...docs.flatMap(topicIds).map(listGroup)], rows: [] }
}
