import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  Payload,
  PayloadRequest,
} from 'payload'
import { readSettings } from '@/settings'
import type { EditionCollection, EditionDocument } from './edition/lookups'
import { tellHub } from './hub'
import { changesWhatIsPublic } from './publishing/visibility'
import { afterCommit } from './transactions'

type Document = { id: number }

/** Tells whoever keeps copies of pages, and then whoever follows the feeds, that something public has changed. */
async function announce(payload: Payload): Promise<void> {
  await purgePages(payload)
  // An editor doesn't wait for the world to hear of it
  tellHub().catch((err: unknown) => {
    payload.logger.error({ err, msg: 'The WebSub hub could not be told of a publication' })
  })
}

/** Tells all of them at once; who doesn't answer is named in the log and doesn't hold up the others. */
async function purgePages(payload: Payload): Promise<void> {
  await Promise.all(readSettings().purgeUrls.map((address) => purge(payload, address)))
}

async function purge(payload: Payload, address: string): Promise<void> {
  try {
    const response = await fetch(address, { method: 'PURGE', signal: AbortSignal.timeout(5000) })
    if (!response.ok) throw new Error(`it answered ${response.status}`)
  } catch (err) {
    const { host } = new URL(address)
    payload.logger.error({ err, msg: `The page cache at ${host} could not be told of a publication` })
  }
}

/** When the change is committed: before, readers would be given the old text again, or one that never came to be. */
function publish(req: PayloadRequest): Promise<void> {
  return afterCommit(req, 'announce', () => announce(req.payload))
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
export function announcePublication(
  collection: EditionCollection,
): CollectionAfterChangeHook<EditionDocument> {
  return async ({ doc, req }) => {
    if (await changesWhatIsPublic(req, collection, doc)) await publish(req)
    return doc
  }
}

export const announceDeletion: CollectionAfterDeleteHook<Document> = async ({ doc, req }) => {
  await publish(req)
  return doc
}
