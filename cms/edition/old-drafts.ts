import type { Payload } from 'payload'
import { unlessTaken } from '@/database/turns'
import { readSettings } from '@/settings'
import { repeat } from '../repeat'
import { editionCollections } from './lookups'

const day = 24 * 60 * 60 * 1000

/**
 * Deletes drafts, and what the admin saved by itself, that are older than they may become. What was published stays, as a
 * revision came from each, and so does the latest version of every text. `now` in milliseconds since the epoch.
 */
export async function deleteOldDrafts(payload: Payload, now = Date.now()): Promise<void> {
  const oldest = new Date(now - readSettings().draftDays * day).toISOString()
  for (const collection of editionCollections)
    await payload.db.deleteVersions({
      collection,
      where: {
        and: [
          { 'version._status': { equals: 'draft' } },
          { latest: { not_equals: true } },
          { updatedAt: { less_than: oldest } },
        ],
      },
    })
}

/** From now on, once a day. */
export function watchOldDrafts(payload: Payload): void {
  const failed = 'Old drafts could not be deleted; tried again tomorrow'
  const look = () => unlessTaken(payload.db, 'drafts', () => deleteOldDrafts(payload))
  repeat(payload, look, { pause: day, failed })
}
