import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload'
import { record } from '../audit/record'
import { changes } from '../coediting/merge'
import { findEdition, type EditionCollection, type EditionDocument } from '../edition/lookups'
import { say } from '../editor-language'
import type { Review } from '../payload-types'
import { findReview, setReview } from './find'
import { isReviewed } from './needs'
import { sentences } from './sentences'
import { openStates, type ReviewState } from './states'

/** Notes whose words the text has now: who last changed it, whichever way; nobody's when the site itself did. */
export function noteLastWriter(): CollectionBeforeChangeHook<EditionDocument> {
  return ({ data, originalDoc, req }) => {
    const isChanged = !originalDoc?.id || changes({ ...originalDoc }, { ...data }).length > 0
    return { ...data, lastWriter: isChanged ? (req.user?.id ?? null) : originalDoc.lastWriter }
  }
}

/**
 * The door to readers: where texts are reviewed, nothing passes but what was approved as it is, or what somebody
 * answers for alone, whichever way it comes in. `context.isOwnText` is what a new site begins with.
 */
export function keepSecondLook(collection: EditionCollection): CollectionBeforeChangeHook<EditionDocument> {
  return async ({ data, originalDoc, req, context }) => {
    const after: Partial<EditionDocument> = { ...originalDoc, ...data }
    if (after._status !== 'published' || !isReviewed(collection) || context.isOwnText) return data
    if (originalDoc?.id && (await mayPass(req, collection, originalDoc.id, after))) return data
    throw new APIError(say(req, sentences.lookFirst), 409, null, true)
  }
}

async function mayPass(
  req: PayloadRequest,
  collection: EditionCollection,
  id: number,
  after: Partial<EditionDocument>,
): Promise<boolean> {
  const where = { id: { equals: id }, _status: { equals: 'published' } }
  const readers = await findEdition(req, collection, where)
  if (readers && isNothingNew(readers, after)) return true
  const review = await findReview(req, collection, id, ['approved', 'alone'])
  return review !== undefined && isSameText(review, after)
}

/** How far a translation has come is for those who write it: readers get no word of it. */
const unread = 'progress'

/** Published anew as it is, or withdrawn: readers get no new words but the reason. */
function isNothingNew(readers: EditionDocument, after: Partial<EditionDocument>): boolean {
  const said = new Set([unread, 'note', 'minor', ...(after.withdrawal?.outcome ? ['withdrawal'] : [])])
  return changes({ ...readers }, { ...after }).every((field) => said.has(field))
}

export function isSameText({ text }: Review, edition: Partial<EditionDocument>): boolean {
  return changes({ ...text }, { ...edition }).every((field) => field === unread)
}

const afterPublication: Record<(typeof openStates)[number], ReviewState> = {
  asked: 'void',
  approved: 'published',
  alone: 'unseen',
}

/** A publication ends what was asked; a change makes it void, and the link to it dead. */
export function followReview(collection: EditionCollection): CollectionAfterChangeHook<EditionDocument> {
  return async ({ doc, req }) => {
    const review = await findReview(req, collection, doc.id, openStates)
    if (!review) return doc
    if (doc._status === 'published') {
      const open = openStates.find((state) => state === review.state)
      if (open) await setReview(req, review, { state: afterPublication[open] })
      return doc
    }
    const draft = await req.payload.findByID({ collection, id: doc.id, draft: true, depth: 0, req })
    if (!isSameText(review, draft)) {
      await setReview(req, review, { state: 'void' })
      await record(req, { action: 'reviewVoid', subject: { kind: collection, id: doc.id, title: doc.title } })
    }
    return doc
  }
}
