import { LRUCache } from 'lru-cache'
import { pathOfKey } from './address'
import { isLikelyRead, isPastUse, type Copy } from './copy'
import { Overloaded } from './limiter'
import { TooLarge, Unreachable, type OriginAnswer } from './origin'
import type { Publication } from './control'
import type { PageCacheOptions } from './page-cache-options'
import { largestKept, PageStore } from './page-store'
import { Publications } from './publications'
import { Refresher } from './refresher'
import { Removals } from './removals'
import { makeCopy } from './render'
import { hit, stale, unsure, type Served } from './served'
import { orAfter } from './timeout'

/** Bytes of the largest answer that is read whole: pages shrink when they're compressed. */
const largestRead = 4 * 1024 * 1024

type Render = {
  /** The publication it was begun after; undefined while it waits for its turn. */
  begun: number | undefined
  result: Promise<Served>
}

/**
 * The one cache of public pages. A publication makes the copies of its groups stale at once (docs/decisions/0038): the
 * next reader of each waits for its render, which all who ask meanwhile share. When the app fails or takes too long, the
 * last good copy is served, however old (docs/decisions/0016).
 */
export class PageCache {
  private readonly publications = new Publications()
  /** Measures the time since the last publication, until a page rendered after it is there. */
  private untilVisible: (() => void) | undefined
  private readonly store: PageStore
  private readonly refresher: Refresher
  private readonly removals = new Removals()
  /** Keys of what is too large to be kept. */
  private readonly large = new LRUCache<string, true>({ max: 1000 })
  private readonly renders = new Map<string, Render>()
  /** Keys of what was asked for anew in the last second, while publications may have been missed. */
  private readonly asked = new LRUCache<string, true>({ max: 10_000, ttl: 1000 })

  constructor(private readonly options: PageCacheOptions) {
    const { memory, disk, rendering } = options
    this.store = new PageStore(memory, disk, rendering.log)
    this.refresher = new Refresher({
      refresh: (copy) => this.refresh(copy.key, copy),
      copies: () => this.store.pages(),
      isAging: (copy) => this.publications.stateOf(copy) === 'aging',
      isUp: options.isUp,
      metrics: options.metrics,
    })
  }

  /**
   * Makes the copies of the `changed` groups stale at once, all when none are given. A read that starts later sees nothing
   * of them rendered before, unless the app fails; and nothing at all of what has `removed` words in its address or its
   * body, which is erased when this resolves. What is only softly changed is made anew from now on.
   */
  async purge({ removed, changed }: Publication = { removed: [], changed: undefined }): Promise<void> {
    this.publications.note(changed)
    this.large.clear()
    this.untilVisible = this.options.metrics.visible.startTimer()
    if (changed?.some(({ isSoft }) => isSoft)) this.refresher.begin()
    if (removed.length === 0) return
    this.removals.add(removed, this.publications.now)
    await this.store.removeWhere((copy) => this.removals.covers(copy))
  }

  /** The copy in memory that may be served as it is, if there is one; costs next to nothing. */
  fresh(key: string): Copy | undefined {
    const copy = this.store.inMemory(key)
    return copy && this.isFresh(copy) ? copy : undefined
  }

  async read(key: string): Promise<Served> {
    const wasInformed = this.options.isInformed()
    const served = await this.lookUp(key)
    this.options.metrics.countPage(served)
    return wasInformed ? served : unsure(served)
  }

  private async lookUp(key: string): Promise<Served> {
    const fresh = this.fresh(key)
    if (fresh) return this.hit(fresh)
    if (this.large.has(key) && this.options.isUp()) return { kind: 'stream' }
    const found = await this.store.find(key)
    if (found && this.isFresh(found)) return this.hit(found)
    const kept = found && (await this.removals.covers(found)) ? undefined : found
    if (!this.options.isUp()) {
      if (kept) return stale(kept, 'app-down')
      if (!this.options.isAwaited()) return { kind: 'failure', status: 503 }
    }
    if (!this.options.isInformed()) return this.askAnew(key, kept)
    const state = kept && this.publications.stateOf(kept)
    if (kept && state === 'aging' && !isPastUse(kept)) {
      this.refresher.want(kept)
      return stale(kept, 'refreshing')
    }
    const rendered = this.refresh(key, kept)
    if (!kept) return rendered
    if (state === 'current' && !isPastUse(kept)) return stale(kept, 'revalidating')
    return this.inTime(rendered, kept)
  }

  /** What can't be known to be current is asked for once a second; who comes meanwhile gets what was there. */
  private async askAnew(key: string, kept: Copy | undefined): Promise<Served> {
    if (kept && this.asked.has(key) && this.publications.stateOf(kept) === 'current') return hit(kept)
    const rendered = this.refresh(key, kept)
    const served = await (kept ? this.inTime(rendered, kept) : rendered)
    this.asked.set(key, true)
    return served
  }

  private isFresh(copy: Copy): boolean {
    return this.options.isInformed() && !copy.policy.stale() && this.publications.stateOf(copy) === 'current'
  }

  /** The render, or the kept copy when that takes too long; the render goes on for those who come later. */
  private async inTime(rendered: Promise<Served>, kept: Copy): Promise<Served> {
    return orAfter(this.options.staleAfter, rendered, () => {
      this.options.onUnreachable()
      return stale(kept, 'app-slow')
    })
  }

  /** Renders, or joins the render that others wait for, unless that one began before the last publication. */
  private refresh(key: string, kept: Copy | undefined): Promise<Served> {
    const running = this.renders.get(key)
    if (running && (running.begun === undefined || running.begun === this.publications.now))
      return running.result
    const render: Render = { begun: undefined, result: Promise.resolve({ kind: 'stream' }) }
    render.result = this.render(key, kept, render).finally(() => {
      if (this.renders.get(key) === render) this.renders.delete(key)
    })
    this.renders.set(key, render)
    return render.result
  }

  private async render(key: string, kept: Copy | undefined, render: Render): Promise<Served> {
    const { limiter, origin, headers, onUnreachable, rendering, metrics } = this.options
    try {
      const release = await limiter.acquire(kept !== undefined)
      const generation = (render.begun = this.publications.now)
      const rendered = metrics.renders.startTimer()
      const answer = await origin.get(key, headers, largestRead).finally(release)
      rendered()
      return await this.take(key, answer, kept, generation)
    } catch (error) {
      if (error instanceof TooLarge) return this.letThrough(key)
      if (error instanceof Unreachable) onUnreachable()
      if (kept && !(await this.removals.covers(kept))) return stale(kept, 'app-unreachable')
      if (error instanceof Unreachable || error instanceof Overloaded) return { kind: 'failure', status: 503 }
      rendering.log(`Rendering ${pathOfKey(key)} failed: ${String(error)}`, 'error')
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
    if (status >= 500)
      return kept && !(await this.removals.covers(kept))
        ? stale(kept, `app-error; fwd-status=${status}`)
        : { kind: 'failure', status: 503 }
    const isHtml = answer.headers['content-type']?.startsWith('text/html')
    if (!isHtml && answer.body.length > largestKept) return this.letThrough(key)
    const copy = { ...(await makeCopy(key, answer, kept, this.options.rendering)), generation }
    const isStored = !(await this.removals.covers(copy)) && this.store.put(copy, kept)
    if (generation === this.publications.now) {
      this.untilVisible?.()
      this.untilVisible = undefined
    }
    if (isStored && isLikelyRead(key)) void this.store.complete(copy)
    const cacheStatus = `fwd=${kept ? 'stale' : 'uri-miss'}; fwd-status=${status}${isStored ? '; stored' : ''}`
    return { kind: 'copy', copy, cacheStatus }
  }

  private letThrough(key: string): Served {
    this.large.set(key, true)
    return { kind: 'stream' }
  }

  private hit(copy: Copy): Served {
    void this.store.complete(copy)
    return hit(copy)
  }
}
