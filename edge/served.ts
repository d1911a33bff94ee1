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

/** Says that a publication may have been missed, whatever else there is to say of the copy. */
export function unsure(served: Served): Served {
  if (served.kind !== 'copy') return served
  const cacheStatus = `${served.cacheStatus.replace(/; detail=[^;]*/, '')}; detail=publications-unknown`
  return { ...served, cacheStatus }
}

const ttl = ({ policy }: Copy) => Math.floor(policy.maxAge() - policy.age())
