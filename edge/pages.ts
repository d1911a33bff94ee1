import { LRUCache } from 'lru-cache'
import { complete, type Copy, isComplete, isLikelyRead, isPage, REQUEST, sizeOf } from './copy.ts'
import { type Gate, Overloaded } from './gate.ts'
import { type Origin, type OriginAnswer, TooLarge, Unreachable } from './origin.ts'
import { makeCopy, type Rendering } from './render.ts'
import { hit, type Served, stale } from './served.ts'
import type { Shelf } from './shelf.ts'

export interface PagesOptions {
  origin: Origin
  gate: Gate
  shelf: Shelf
  rendering: Rendering
  /** Headers of the anonymous request that every render is. */
  headers: Record<string, string>
  /** Whether the app is believed to answer. */
  isUp: () => boolean
  /** Told when the app failed to answer, so that somebody looks after it. */
  onUnreachable: () => void
  /** Memory for copies, in bytes. */
  memory: number
}

/** Bigger bodies are not held: pages are let through up to the second figure, as they shrink when compressed. */
const LARGEST_KEPT = 512 * 1024
const LARGEST_READ = 4 * 1024 * 1024

/** So many copies are made smaller at a time, behind their readers' backs; others have their turn when they're read again. */
const MOST_COMPLETED = 2

interface Flight {
  /** The publication it was begun after; undefined while it waits in line. */
  begun: number | undefined
  result: Promise<Served>
}

/**
 * The one cache of public pages. A publication makes every copy stale at once (docs/decisions/0005): the next reader of
 * each page waits for its render, which all who ask meanwhile share; when the app fails, the last good copy is served.
 */
export class Pages {
  private generation = 0
  private readonly memory: LRUCache<string, Copy>
  /** Redirects and pages that don't exist: few, short-lived, never on disk, so that a flood of them costs little. */
  private readonly others = new LRUCache<string, Copy>({
    max: 300,
    maxSize: 4 * 1024 * 1024,
    sizeCalculation: sizeOf,
  })
  private readonly large = new LRUCache<string, true>({ max: 1000 })
  private readonly flights = new Map<string, Flight>()
  private readonly beingCompleted = new Set<string>()

  constructor(private readonly options: PagesOptions) {
    const { memory } = options
    this.memory = new LRUCache({ maxSize: memory, maxEntrySize: LARGEST_KEPT, sizeCalculation: sizeOf })
  }

  /** Makes all copies stale. A read that starts later sees nothing rendered before. */
  purge(): void {
    this.generation += 1
    this.large.clear()
  }

  /** The copy in memory that may be served as it is, if there is one; costs next to nothing. */
  fresh(key: string): Copy | undefined {
    const copy = this.memory.get(key) ?? this.others.get(key)
    return copy && this.isFresh(copy) ? copy : undefined
  }

  async read(key: string): Promise<Served> {
    const fresh = this.fresh(key)
    if (fresh) return this.hit(fresh)
    if (this.large.has(key) && this.options.isUp()) return { kind: 'stream' }
    const kept = this.memory.get(key) ?? (await this.recall(key))
    if (kept && this.isFresh(kept)) return this.hit(kept)
    if (!this.options.isUp()) return kept ? stale(kept, 'app-down') : { kind: 'failure', status: 503 }
    if (kept && this.mayServeWhileRevalidating(kept)) {
      void this.refresh(key, kept)
      return stale(kept, 'revalidating')
    }
    return this.refresh(key, kept)
  }

  private async recall(key: string): Promise<Copy | undefined> {
    const copy = await this.options.shelf.read(key)
    if (copy && !this.memory.has(key)) this.memory.set(key, copy)
    return copy
  }

  private isFresh(copy: Copy): boolean {
    return copy.generation === this.generation && !copy.policy.stale()
  }

  private mayServeWhileRevalidating(copy: Copy): boolean {
    if (copy.generation !== this.generation) return false
    return copy.policy.evaluateRequest(REQUEST).revalidation?.synchronous === false
  }

  /** Renders, or waits for the render that others wait for, unless that one began before the last publication. */
  private refresh(key: string, kept: Copy | undefined): Promise<Served> {
    const running = this.flights.get(key)
    if (running && (running.begun === undefined || running.begun === this.generation)) return running.result
    const flight: Flight = { begun: undefined, result: Promise.resolve({ kind: 'stream' }) }
    flight.result = this.fly(key, kept, flight).finally(() => {
      if (this.flights.get(key) === flight) this.flights.delete(key)
    })
    this.flights.set(key, flight)
    return flight.result
  }

  private async fly(key: string, kept: Copy | undefined, flight: Flight): Promise<Served> {
    const { gate, origin, headers, onUnreachable, rendering } = this.options
    try {
      const leave = await gate.enter(kept !== undefined)
      const generation = (flight.begun = this.generation)
      const answer = await origin.get(key, headers, LARGEST_READ).finally(leave)
      return await this.take(key, answer, kept, generation)
    } catch (error) {
      if (error instanceof TooLarge) return this.letThrough(key)
      if (error instanceof Unreachable) onUnreachable()
      if (kept) return stale(kept, 'app-unreachable')
      if (error instanceof Unreachable || error instanceof Overloaded) return { kind: 'failure', status: 503 }
      rendering.log(`Rendering ${key} failed: ${String(error)}`)
      return { kind: 'failure', status: 500 }
    }
  }

  private async take(
    key: string,
    answer: OriginAnswer,
    kept: Copy | undefined,
    generation: number,
  ): Promise<Served> {
    const { status } = answer
    if (status >= 500) {
      const bridge = kept?.policy.revalidatedPolicy(REQUEST, { status: 500, headers: {} })
      if (kept && bridge?.matches) return stale(kept, `app-error; fwd-status=${status}`)
      return { kind: 'failure', status: status === 503 ? 503 : 500 }
    }
    const isHtml = answer.headers['content-type']?.startsWith('text/html')
    if (!isHtml && answer.body.length > LARGEST_KEPT) return this.letThrough(key)
    const copy = { ...(await makeCopy(key, answer, kept, this.options.rendering)), generation }
    const isStored = this.store(copy, kept)
    if (isStored && isLikelyRead(key)) void this.complete(copy)
    return {
      kind: 'copy',
      copy,
      cacheStatus: `fwd=${kept ? 'stale' : 'uri-miss'}; fwd-status=${status}${isStored}`,
    }
  }

  private letThrough(key: string): Served {
    this.large.set(key, true)
    return { kind: 'stream' }
  }

  /** Keeps a copy where its kind belongs, unless a newer one is there. What is no longer a page is not kept as one. */
  private store(copy: Copy, kept: Copy | undefined): '' | '; stored' {
    const { key, policy, generation } = copy
    const { shelf } = this.options
    if (Math.max(this.memory.get(key)?.generation ?? -1, shelf.generationOf(key)) > generation) return ''
    if (isPage(copy)) {
      this.others.delete(key)
      this.memory.set(key, copy)
      void (kept?.digest === copy.digest ? shelf.confirm(copy) : shelf.write(copy))
      return '; stored'
    }
    this.memory.delete(key)
    void shelf.remove(key)
    if (!policy.storable()) return ''
    this.others.set(key, copy)
    return '; stored'
  }

  private hit(copy: Copy): Served {
    void this.complete(copy)
    return hit(copy)
  }

  /** Puts the smaller copy in the place of one that was made in a hurry, unless another has taken it meanwhile. */
  private async complete(copy: Copy): Promise<void> {
    const { key } = copy
    if (!isPage(copy) || isComplete(copy)) return
    if (this.beingCompleted.has(key) || this.beingCompleted.size >= MOST_COMPLETED) return
    this.beingCompleted.add(key)
    try {
      const whole = await complete(copy)
      if (this.memory.peek(key) !== copy) return
      this.memory.set(key, whole)
      await this.options.shelf.write(whole)
    } catch (error) {
      this.options.rendering.log(`Compressing ${key} failed: ${String(error)}`)
    } finally {
      this.beingCompleted.delete(key)
    }
  }
}
