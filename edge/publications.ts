import { LRUCache } from 'lru-cache'
import type { Copy } from './copy'

/** A group of copies that a publication changes (RFC 9875); `isSoft`: they may be served until they're made anew. */
export type Changed = { group: string; isSoft: boolean }

/** Groups that are remembered one by one. */
const mostGroups = 20_000

/** What a `Cache-Group-Invalidation` field says; undefined without the field, as then everything may have changed. */
export function readInvalidation(field: string | undefined): Changed[] | undefined {
  if (field === undefined) return undefined
  return [...field.matchAll(/"([^"]*)"(;soft)?/g)].map(([, group = '', soft]) => ({
    group,
    isSoft: soft !== undefined,
  }))
}

/** The groups that a `Cache-Groups` field names; undefined without the field. */
export function readGroups(field: string | undefined): string[] | undefined {
  return field === undefined ? undefined : [...field.matchAll(/"([^"]*)"/g)].map(([, group = '']) => group)
}

/** `current`: as it would be made now. `aging`: made before a soft change. `stale`: made before a change. */
export type State = 'current' | 'aging' | 'stale'

/** Counts publications, and knows which of them was the last to change each group. */
export class Publications {
  /** The number of the last one. */
  now = 0
  /** The last one that may have changed any copy. */
  private anything = 0
  private readonly hard = this.memory()
  private readonly soft = this.memory()

  /** `changed`: the groups; any copy when it isn't given. */
  note(changed?: readonly Changed[]): void {
    this.now += 1
    if (!changed) this.anything = this.now
    for (const { group, isSoft } of changed ?? []) (isSoft ? this.soft : this.hard).set(group, this.now)
  }

  stateOf({ generation, groups }: Pick<Copy, 'generation' | 'groups'>): State {
    if (generation === this.now) return 'current'
    if (!groups || generation < this.anything) return 'stale'
    const isAfter = (kept: LRUCache<string, number>) =>
      groups.some((group) => (kept.peek(group) ?? 0) > generation)
    if (isAfter(this.hard)) return 'stale'
    return isAfter(this.soft) ? 'aging' : 'current'
  }

  /** What is forgotten may have changed any copy. */
  private memory(): LRUCache<string, number> {
    return new LRUCache({
      max: mostGroups,
      dispose: (publication, _, reason) => {
        if (reason === 'evict') this.anything = Math.max(this.anything, publication)
      },
    })
  }
}
