import { LRUCache } from 'lru-cache'
import { pathOfKey } from './address'
import { complete, isComplete, isPage, sizeOf, type Copy } from './copy'
import type { DiskCache } from './disk-cache'
import type { Log } from './log'

/** Bytes of the largest copy that is kept in memory. */
export const largestKept = 512 * 1024

/** Copies that are compressed further at a time; others have their turn when they're read again. */
const mostCompleted = 2

/** Where copies are kept: pages in memory and on disk; redirects and what doesn't exist in memory alone. */
export class PageStore {
  private readonly memory: LRUCache<string, Copy>
  /** Few and short-lived, so that a flood of made-up addresses costs little. */
  private readonly others = new LRUCache<string, Copy>({
    max: 300,
    maxSize: 4 * 1024 * 1024,
    sizeCalculation: sizeOf,
  })
  private readonly beingCompleted = new Set<string>()

  /** @param bytes memory for pages */
  constructor(
    bytes: number,
    private readonly disk: DiskCache,
    private readonly log: Log,
  ) {
    this.memory = new LRUCache({ maxSize: bytes, maxEntrySize: largestKept, sizeCalculation: sizeOf })
  }

  inMemory(key: string): Copy | undefined {
    return this.memory.get(key) ?? this.others.get(key)
  }

  /** The page in memory or else on disk. */
  async find(key: string): Promise<Copy | undefined> {
    const kept = this.memory.get(key)
    if (kept) return kept
    const copy = await this.disk.read(key)
    if (copy && !this.memory.has(key)) this.memory.set(key, copy)
    return copy
  }

  /**
   * Keeps a copy where its kind belongs and says whether it did: not when a newer one is there. What is no longer a page
   * is not kept as one. `former` is the copy it replaces.
   */
  put(copy: Copy, former: Copy | undefined): boolean {
    const { key, policy, generation } = copy
    if (Math.max(this.memory.get(key)?.generation ?? -1, this.disk.generationOf(key)) > generation)
      return false
    if (isPage(copy)) {
      this.others.delete(key)
      this.memory.set(key, copy)
      void (isSame(copy, former) ? this.disk.confirm(copy) : this.disk.write(copy))
      return true
    }
    this.memory.delete(key)
    void this.disk.remove(key)
    if (!policy.storable()) return false
    this.others.set(key, copy)
    return true
  }

  /** Every page, those in memory first; of those on disk, what was made since the start. */
  async *pages(): AsyncGenerator<Copy> {
    const inMemory = [...this.memory.values()]
    const keys = new Set(inMemory.map(({ key }) => key))
    yield* inMemory
    for await (const copy of this.disk.copies((generation) => generation >= 0))
      if (!keys.has(copy.key)) yield copy
  }

  /** Erases every copy that this is so of. */
  async removeWhere(isSo: (copy: Copy) => Promise<boolean>): Promise<void> {
    for (const kept of [this.memory, this.others])
      for (const copy of [...kept.values()]) if (await isSo(copy)) kept.delete(copy.key)
    await this.disk.removeWhere(isSo)
  }

  /** Replaces a page that was compressed in a hurry by a smaller one, unless another has come meanwhile. */
  async complete(copy: Copy): Promise<void> {
    const { key } = copy
    if (!isPage(copy) || isComplete(copy)) return
    if (this.beingCompleted.has(key) || this.beingCompleted.size >= mostCompleted) return
    this.beingCompleted.add(key)
    try {
      const whole = await complete(copy)
      if (this.memory.peek(key) !== copy) return
      this.memory.set(key, whole)
      await this.disk.write(whole)
    } catch (error) {
      this.log(`Compressing ${pathOfKey(key)} failed: ${String(error)}`)
    } finally {
      this.beingCompleted.delete(key)
    }
  }
}

/** Whether the file of the former copy can stay. */
function isSame({ digest, headers }: Copy, former: Copy | undefined): boolean {
  return former?.digest === digest && former.headers['cache-groups'] === headers['cache-groups']
}
