import type { PayloadRequest } from 'payload'
import type { EditionCollection } from '../edition/lookups'
import type { Review } from '../payload-types'
import type { ReviewState } from './states'

/** The newest review of an edition in one of those states, or in any. */
export async function findReview(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  kind: EditionCollection,
  edition: number,
  states?: readonly ReviewState[],
): Promise<Review | undefined> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: {
      kind: { equals: kind },
      edition: { equals: edition },
      ...(states && { state: { in: [...states] } }),
    },
    sort: '-id',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return docs[0]
}

/** Moves a review on. */
export async function setReview(
  req: PayloadRequest,
  { id }: Review,
  data: Partial<Omit<Review, 'id'>>,
): Promise<void> {
  await req.payload.update({ collection: 'reviews', id, data, depth: 0, req })
}
