import { createLocalReq, type Payload } from 'payload'
import { wherePublic } from '@/database/public'
import { fromPayload } from '@/database/sql'
import { indexMany } from '@/search/index-editions'
import { editionCollections } from '../edition/lookups'
import { listWork } from '../news/entries'
import { repeat } from '../repeat'
import { publicEditions } from './search-index'

/**
 * Lists and makes findable what was saved before the time that it's dated, as an import may bring it, and whose time
 * came after `since` (ISO 8601, UTC). Pages themselves follow the public rule at once. Returns how many texts.
 */
export async function takeInDue(payload: Payload, since: string): Promise<number> {
  const req = await createLocalReq({}, payload)
  let count = 0
  for (const collection of editionCollections) {
    const { docs } = await payload.find({
      collection,
      where: { and: [wherePublic(), { publishedAt: { greater_than: since } }] },
      select: { work: true, publishedAt: true, updatedAt: true },
      pagination: false,
      depth: 0,
    })
    const due = docs.filter(({ publishedAt, updatedAt }) => (publishedAt ?? '') > updatedAt)
    if (due.length === 0) continue
    if (collection === 'articles') for (const { work } of due) await listWork(req, work)
    const where = { id: { in: due.map(({ id }) => id) } }
    await indexMany(fromPayload(payload.db), publicEditions(payload, collection, { where }))
    count += due.length
  }
  return count
}

/** From now on, each minute: what comes due is taken in. */
export function watchDue(payload: Payload): void {
  let since = new Date(0).toISOString()
  const look = async () => {
    const now = new Date().toISOString()
    await takeInDue(payload, since)
    since = now
  }
  repeat(payload, look, {
    pause: 60_000,
    failed: 'What came due could not be listed; tried again in a minute',
  })
}
