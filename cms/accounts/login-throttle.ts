import { LRUCache } from 'lru-cache'

/** So many failed attempts are free; then each one doubles the wait, from a second up to the longest (milliseconds). */
export type Limit = { free: number; longest: number }

/** Milliseconds after the last attempt at which a key's failures are forgotten. */
const memory = 15 * 60 * 1000

type Attempts = { failed: number; last: number }

/**
 * Counts attempts to log in by whatever key, in memory alone. An attempt counts as failed from its beginning, so that
 * many at once gain nothing; success wipes the slate. Times in milliseconds since the epoch.
 */
export class LoginThrottle {
  private readonly attempts = new LRUCache<string, Attempts>({ max: 50_000, ttl: memory })

  /** Milliseconds until the next attempt with this key is due; 0 when it is. */
  waitFor(key: string, { free, longest }: Limit, now = Date.now()): number {
    const known = this.attempts.get(key)
    if (!known || known.failed < free) return 0
    const wait = Math.min(longest, 1000 * 2 ** (known.failed - free))
    return Math.max(0, known.last + wait - now)
  }

  begin(key: string, now = Date.now()): void {
    const failed = (this.attempts.get(key)?.failed ?? 0) + 1
    this.attempts.set(key, { failed, last: now })
  }

  succeed(key: string): void {
    this.attempts.delete(key)
  }
}
