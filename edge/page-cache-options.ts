import type { DiskCache } from './disk-cache'
import type { Limiter } from './limiter'
import type { Metrics } from './metrics'
import type { Origin } from './origin'
import type { Rendering } from './render'

/** What the page cache works with. */
export type PageCacheOptions = {
  origin: Origin
  limiter: Limiter
  disk: DiskCache
  rendering: Rendering
  /** Headers of the anonymous request that every render is. */
  headers: Record<string, string>
  /** Whether the app is believed to answer. */
  isUp: () => boolean
  /** Whether it is worth waiting for an app that doesn't answer yet. */
  isAwaited: () => boolean
  /** Whether every publication that was over a second ago has been heard of. */
  isInformed: () => boolean
  /** Told when the app failed to answer, so that somebody looks after it. */
  onUnreachable: () => void
  /** Memory for copies, in bytes. */
  memory: number
  /** Milliseconds that a reader waits for a render when there is an older copy. */
  staleAfter: number
  metrics: Pick<Metrics, 'renders' | 'visible' | 'refreshes' | 'refreshing' | 'countPage'>
}
