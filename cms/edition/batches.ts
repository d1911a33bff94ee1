import type { Payload, PayloadRequest, Where } from 'payload'
import type { EditionCollection, EditionDocument } from './lookups'

type BatchOptions = { where?: Where; depth?: number; req?: PayloadRequest }

const atOnce = 100

/** Every document of a collection in the order of their ids, some at a time: as fast at the end as at the beginning. */
export async function* inBatches(
  payload: Payload,
  collection: EditionCollection,
  { where = {}, depth = 0, req }: BatchOptions = {},
): AsyncGenerator<EditionDocument[]> {
  for (let last = 0, more = true; more;) {
    const { docs } = await payload.find({
      collection,
      where: { and: [where, { id: { greater_than: last } }] },
      sort: 'id',
      limit: atOnce,
      pagination: false,
      depth,
      ...(req && { req }),
    })
    yield docs
    last = docs.at(-1)?.id ?? last
    more = docs.length === atOnce
  }
}
