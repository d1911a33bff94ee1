import type { CollectionAfterDeleteHook } from 'payload'
import type { EditionCollection } from '../edition/lookups'

/** What was planned for an edition goes with it. */
export function dropPlans(collection: EditionCollection): CollectionAfterDeleteHook {
  return async ({ id, req }) => {
    const where = { kind: { equals: collection }, edition: { equals: id } }
    await req.payload.delete({ collection: 'schedules', where, req })
  }
}
