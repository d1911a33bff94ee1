import type { Copy } from './copy'

/** How a reader's request was met; `cacheStatus` is the value of that header (RFC 9211) after the cache's name. */
export type Served =
  | { kind: 'copy'; copy: Copy; cacheStatus: string }
  | { kind: 'failure'; status: 500 | 503 }
  | { kind: 'stream' }

/** What Cache-Status says of a fresh copy. */
export const hitStatus = (copy: Copy) => `hit; ttl=${ttl(copy)}`

export const hit = (copy: Copy): Served => ({ kind: 'copy', copy, cacheStatus: hitStatus(copy) })

export const stale = (copy: Copy, detail: string): Served => ({
  kind: 'copy',
  copy,
  cacheStatus: `hit; ttl=${Math.min(0, ttl(copy))}; detail=${detail}`,
})

const ttl = ({ policy }: Copy) => Math.floor(policy.maxAge() - policy.age())
