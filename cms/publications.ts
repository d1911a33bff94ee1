import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  Payload,
  PayloadRequest,
} from 'payload'
import { recordPublication } from '@/database/publications'
import type { Database } from '@/database/sql'
import { cacheGroupInvalidation, type CacheGroup } from '@/editions/cache-groups'
import { readSettings } from '@/settings'
import { tellHub } from './hub'
import { withCommit } from './transactions'

type Document = { id: number }

/**
 * Tells whoever keeps copies of pages which of them have changed, and then whoever follows the feeds. `number`: of the
 * publication, where it's on record.
 */
export async function announce(payload: Payload, groups: readonly string[], number?: string): Promise<void> {
  const invalidation = cacheGroupInvalidation(groups)
  // Varnish's vmod_xkey and its kin know groups by one field with spaces
  const headers = { 'cache-group-invalidation': invalidation, xkey: groups.join(' '), ...numbered(number) }
  await tellAll(payload, { headers, signal: AbortSignal.timeout(5000) })
  // An editor doesn't wait for the world to hear of it
  tellHub().catch((err: unknown) => {
    payload.logger.error({ err, msg: 'The WebSub hub could not be told of a publication' })
  })
}

/**
 * Has every copy made anew. `removed`: words that stand in the address or the body of whatever law has had removed, which
 * the edge erases before it answers.
 */
export async function purgePages(
  payload: Payload,
  removed: readonly string[],
  number?: string,
): Promise<void> {
  const body = removed.join('\n')
  await tellAll(payload, { headers: numbered(number), body, signal: AbortSignal.timeout(60_000) })
}

/** By it the edge knows, when it hears of the publication from the database as well, that it's the same. */
function numbered(number: string | undefined): Record<string, string> {
  return number ? { 'publication-number': number } : {}
}

/** Tells all of them at once; who doesn't answer is named in the log and doesn't hold up the others. */
async function tellAll(payload: Payload, request: RequestInit): Promise<void> {
  const tell = async (address: string) => {
    try {
      const purge = () => fetch(address, { method: 'PURGE', ...request })
      // The connection that is kept may be closed at the other end in the very moment
      const response = await purge().catch(purge)
      if (!response.ok) throw new Error(`it answered ${response.status}`)
    } catch (err) {
      const { host } = new URL(address)
      payload.logger.error({ err, msg: `The page cache at ${host} could not be told of a publication` })
    }
  }
  await Promise.all(readSettings().purgeUrls.map(tell))
}

/**
 * When the change is committed: before, readers would be given the old text again, or one that never came to be. Edges of
 * other sites on the database hear of it from there.
 */
export function publish(req: PayloadRequest, groups: readonly CacheGroup[]): Promise<void> {
  let number: string | undefined
  const effect = {
    before: async (database: Database, about: string[]) => {
      number = await recordPublication(database, { invalidation: cacheGroupInvalidation(about) })
    },
    after: (about: string[]) => {
      // Caches between the editor and the site learn of it by the answer itself (RFC 9875, section 3)
      req.responseHeaders ??= new Headers()
      req.responseHeaders.set('Cache-Group-Invalidation', cacheGroupInvalidation(about))
      return announce(req.payload, about, number)
    },
  }
  return withCommit(req, 'announce', effect, groups)
}

/** For collections whose every change can be seen by readers, in answers that are made of these. */
export function announceChange(...groups: CacheGroup[]): CollectionAfterChangeHook<Document> {
  return async ({ doc, req }) => {
    await publish(req, groups)
    return doc
  }
}

export function announceGlobal(...groups: CacheGroup[]): GlobalAfterChangeHook {
  return async ({ doc, req }) => {
    await publish(req, groups)
    return doc as unknown
  }
}

export function announceDeletion(...groups: CacheGroup[]): CollectionAfterDeleteHook<Document> {
  return async ({ doc, req }) => {
    await publish(req, groups)
    return doc
  }
}
