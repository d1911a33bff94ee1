import { LRUCache } from 'lru-cache'
import type { AfterErrorHook, PayloadRequest } from 'payload'
import type { Entry } from './line'
import { record } from './record'

/** What was kept in the last minute, so that whoever tries again and again doesn't fill the log. */
const kept = new LRUCache<string, true>({ max: 1000, ttl: 60_000 })

type Account = { id: number; email: string }

/** Keeps a refusal in the log, by itself: what was refused is undone. The same of one account is one line a minute. */
export async function recordRefusal(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  entry: Entry,
  account: Account | null = user,
): Promise<void> {
  const key = JSON.stringify([account?.id, entry])
  if (kept.has(key)) return
  kept.set(key, true)
  await record({ payload }, entry, account)
}

/** Whoever is logged in and does what they may not. */
export const keepRefusal: AfterErrorHook = async ({ collection, error, req }) => {
  if (!req.user || !('status' in error) || error.status !== 403) return
  const id = Number(req.routeParams?.id)
  await recordRefusal(req, {
    action: 'refused',
    ...(collection && { subject: { kind: collection.slug, ...(Number.isSafeInteger(id) && { id }) } }),
    details: { why: error.message },
  })
}
