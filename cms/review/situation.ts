import type { PayloadRequest } from 'payload'
import type { EditionCollection, EditionDocument } from '../edition/lookups'
import type { Review, User } from '../payload-types'
import { may } from '../roles'
import { databaseOf } from '../transactions'
import { isSameText } from './door'
import { findReview } from './find'
import { isReviewed } from './needs'
import type { sentences } from './sentences'

/** What somebody with an account may do about a review. */
export const steps = ['ask', 'approve', 'return', 'publishAlone', 'look', 'link', 'revoke'] as const
export type Step = (typeof steps)[number]

/** A text as its draft stands, the newest review of it, and who asks. */
export type Situation = {
  collection: EditionCollection
  draft: EditionDocument
  review: Review | undefined
  user: User
}

/** Null when there is no such text. */
export async function situationOf(
  req: PayloadRequest,
  collection: EditionCollection,
  user: User,
): Promise<Situation | null> {
  const id = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(id)) return null
  const asked = { collection, id, draft: true, depth: 0, disableErrors: true, req } as const
  const draft = await req.payload.findByID(asked)
  return draft && { collection, draft, review: await findReview(req, collection, id), user }
}

/** From here on whoever saves or decides about the text waits until the transaction has ended. */
export async function takeTurn(
  req: PayloadRequest,
  collection: EditionCollection,
  id: number,
): Promise<void> {
  const database = await databaseOf(req)
  await database.batch([{ sql: `UPDATE ${collection} SET id = id WHERE id = ?`, params: [id] }])
}

/** Why a step can't be taken, or undefined when it can. */
export function hindrance(step: Step, situation: Situation): keyof typeof sentences | undefined {
  const { collection, draft, review, user } = situation
  if (!isReviewed(collection)) return 'notReviewed'
  const isPublisher = may(user, 'publish', collection) !== false
  if (step === 'ask') {
    if (!mayWrite(user, collection, draft)) return 'notYours'
    const isWaiting = review?.state === 'asked' || review?.state === 'approved'
    return draft._status === 'draft' && !isWaiting ? undefined : 'nothingNew'
  }
  if (!isPublisher) return 'notYours'
  if (step === 'publishAlone') return draft._status === 'draft' ? undefined : 'nothingNew'
  if (step === 'look') {
    if (review?.state !== 'unseen') return 'notAsked'
    return review.askedBy === user.id ? 'ownHaste' : undefined
  }
  const isApproved = review?.state === 'approved' && step === 'return'
  if (!review || !(review.state === 'asked' || isApproved) || !isSameText(review, draft)) return 'notAsked'
  const hasLink = Boolean(review.guestKey) && !review.guestRevoked
  if (step === 'revoke') return hasLink ? undefined : 'notAsked'
  // Who wrote it would be the one who gets the link
  const isOwn = draft.lastWriter === user.id && (step === 'approve' || step === 'link')
  return isOwn ? 'ownText' : undefined
}

function mayWrite(user: User, collection: EditionCollection, { language }: EditionDocument): boolean {
  const right = may(user, 'update', collection)
  return right === 'translations' ? Boolean(user.languages?.includes(language)) : right !== false
}
