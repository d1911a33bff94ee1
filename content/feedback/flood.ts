import { createHmac, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** So much at once, and so much again a second (token bucket). */
type Rate = { burst: number; perSecond: number }

const perSender: Rate = { burst: 20, perSecond: 1 / 10 }
const together: Rate = { burst: 200, perSecond: 5 }

/** Milliseconds after which a sender, and what was sent, is forgotten. */
const memory = 10 * 60 * 1000

type Bucket = { tokens: number; at: number }

/**
 * Keeps floods out without knowing anybody: senders are known for ten minutes, in memory alone, by the beginning of a
 * hash of their network address that is made with a key nobody keeps. Times in milliseconds since the epoch.
 */
export class FloodGuard {
  private readonly key = randomBytes(32)
  private readonly senders = new LRUCache<string, Bucket>({ max: 20_000, ttl: memory })
  private readonly seen = new LRUCache<string, true>({ max: 20_000, ttl: memory })
  private readonly all: Bucket = { tokens: together.burst, at: Date.now() }

  /** Whether one more may come from this address, and counts it. Of an IPv6 address the network counts, not the device. */
  admits(address: string, now = Date.now()): boolean {
    const sender = this.hash(networkOf(address))
    const bucket = this.senders.get(sender) ?? { tokens: perSender.burst, at: now }
    this.senders.set(sender, bucket)
    return take(bucket, perSender, now) && take(this.all, together, now)
  }

  /** Whether the same was taken lately; `parts` say what makes it the same. */
  hasSeen(...parts: string[]): boolean {
    return this.seen.has(this.hash(parts.join('\0')))
  }

  remember(...parts: string[]): void {
    this.seen.set(this.hash(parts.join('\0')), true)
  }

  private hash(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url').slice(0, 16)
  }
}

function take(bucket: Bucket, { burst, perSecond }: Rate, now: number): boolean {
  bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond)
  bucket.at = now
  if (bucket.tokens < 1) return false
  bucket.tokens -= 1
  return true
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '')
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain
}
