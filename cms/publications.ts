import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  Payload,
} from 'payload'
import { readSettings } from '@/settings'
import { tellHub } from './hub'

type Document = { id: number; _status?: 'draft' | 'published' | null }

/** Transactions that hold a publication and aren't committed yet. */
const pending = new Set<string | number>()

/** Tells whoever keeps copies of pages, and then whoever follows the feeds, that something public has changed. */
async function announce(payload: Payload): Promise<void> {
  await purgePages(payload)
  // An editor doesn't wait for the world to hear of it
  tellHub().catch((err: unknown) => {
    payload.logger.error({ err, msg: 'The WebSub hub could not be told of a publication' })
  })
}

/** Says so in the log when nobody answers. */
async function purgePages(payload: Payload): Promise<void> {
  const { purgeUrl } = readSettings()
  if (!purgeUrl) return
  try {
    const response = await fetch(purgeUrl, { method: 'PURGE', signal: AbortSignal.timeout(5000) })
    if (!response.ok) throw new Error(`it answered ${response.status}`)
  } catch (err) {
    payload.logger.error({ err, msg: 'The page cache could not be told of a publication' })
  }
}

/** At once, or, where the change waits in a transaction, when that is committed: before, readers would be given the old text again. */
async function publish({
  payload,
  transactionID,
}: {
  payload: Payload
  transactionID?: unknown
}): Promise<void> {
  const id = await transactionID
  if (typeof id === 'string' || typeof id === 'number') pending.add(id)
  else await announce(payload)
}

/** Has the database say when a transaction with a publication is committed. Called once, when the CMS starts. */
export function watchCommits(payload: Payload): void {
  const { db } = payload
  const commit = db.commitTransaction.bind(db)
  db.commitTransaction = async (id) => {
    await commit(id)
    if (pending.delete(await id)) await announce(payload)
  }
}

/** For collections whose every change can be seen by readers. */
export const announceChange: CollectionAfterChangeHook<Document> = async ({ doc, req }) => {
  await publish(req)
  return doc
}

export const announceGlobal: GlobalAfterChangeHook = async ({ doc, req }) => {
  await publish(req)
  return doc as unknown
}

/** For collections with drafts: what stays a draft is nobody's business. */
export const announcePublication: CollectionAfterChangeHook<Document> = async ({ doc, previousDoc, req }) => {
  if (doc._status === 'published' || previousDoc._status === 'published') await publish(req)
  return doc
}

export const announceDeletion: CollectionAfterDeleteHook<Document> = async ({ doc, req }) => {
  await publish(req)
  return doc
}
