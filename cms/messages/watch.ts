import type { CollectionAfterChangeHook, Payload, Where } from 'payload'
import type { Message } from '../payload-types'
import { announce } from '../publications'
import { afterCommit } from '../transactions'
import { groupOf } from './announce'

/** How often it's looked at anew, in milliseconds: what another app wrote in the same database is found then. */
const interval = 2000

/** Milliseconds before the start of which pages may still be kept: what caches may hold (`app/caching.ts`). */
const kept = 120_000

/** The first moment after `since` (ISO 8601, UTC) at which a message begins or ends; undefined when none does. */
export async function momentAfter(payload: Payload, since: string): Promise<string | undefined> {
  const firsts = await Promise.all(
    (['startsAt', 'endsAt'] as const).map((moment) =>
      payload.find({
        collection: 'messages',
        where: { [moment]: { greater_than: since } },
        sort: moment,
        limit: 1,
        pagination: false,
        depth: 0,
      }),
    ),
  )
  const [first] = firsts
    .flatMap(({ docs: [doc] }, at) => (doc ? [at ? doc.endsAt : doc.startsAt] : []))
    .sort()
  return first
}

/** Messages that begin or end after `since` and until `now` (ISO 8601, UTC). */
async function turningSince(payload: Payload, since: string, now: string): Promise<Message[]> {
  const turns = { greater_than: since, less_than_equal: now }
  const where: Where = { or: [{ startsAt: turns }, { endsAt: turns }] }
  const { docs } = await payload.find({ collection: 'messages', where, pagination: false, depth: 0 })
  return docs
}

/** Tells whoever keeps pages, at the moment at which a message begins or ends. */
export class MessageWatch {
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly payload: Payload,
    /** Whose moments have been told of, ISO 8601 in UTC. */
    private since = new Date(Date.now() - kept).toISOString(),
  ) {}

  /** Tells of what has come since the last look, and waits for what comes next. A failure is logged, and tried again. */
  async look(): Promise<void> {
    clearTimeout(this.timer)
    let wait = interval
    try {
      wait = await this.tell()
    } catch (error) {
      this.payload.logger.error({
        err: error,
        msg: 'Messages could not be looked at; tried again in two seconds',
      })
    }
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.look(), wait).unref()
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  /** How long to wait for the next moment, in milliseconds. */
  private async tell(): Promise<number> {
    const now = new Date().toISOString()
    const past = await turningSince(this.payload, this.since, now)
    if (past.length > 0) await announce(this.payload, past.map(groupOf))
    this.since = now
    const next = await momentAfter(this.payload, now)
    return next ? Math.min(Date.parse(next) - Date.parse(now), interval) : interval
  }
}

const watches = new WeakMap<Payload, MessageWatch>()

/** From now on, readers get each message when it begins, and no longer than until it ends. */
export async function watchMessages(payload: Payload): Promise<MessageWatch> {
  const watch = new MessageWatch(payload)
  watches.set(payload, watch)
  await watch.look()
  return watch
}

/** A message that was written may begin or end before the next look. */
export const watchAnew: CollectionAfterChangeHook = async ({ doc, req }) => {
  await afterCommit(req, 'watch messages', async () => watches.get(req.payload)?.look())
  return doc as unknown
}
