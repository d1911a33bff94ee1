import { LRUCache } from 'lru-cache'
import { anonymousRequest, isLikelyRead, type Copy } from './copy'
import type { DiskCache } from './disk-cache'
import { Overloaded, type Limiter } from './limiter'
import { TooLarge, Unreachable, type Origin, type OriginAnswer } from './origin'
import type { Metrics } from './metrics'
import { largestKept, PageStore } from './page-store'
import { makeCopy, type Rendering } from './render'
import { hit, stale, type Served } from './served'

export type PageCacheOptions = {
  origin: Origin
  limiter: Limiter
  disk: DiskCache
  rendering: Rendering
  /** Headers of the anonymous request that every render is. */
  headers: Record<string, string>
  /** Whether the app is believed to answer. */
  isUp: () => boolean
  /** Told when the app failed to answer, so that somebody looks after it. */
  onUnreachable: () => void
  /** Memory for copies, in bytes. */
  memory: number
  /** Milliseconds that a reader waits for a render when there is an older copy. */
  staleAfter: number
  metrics: Pick<Metrics, 'renders' | 'visible' | 'countPage'>
}

/** Bytes of the largest answer that is read whole: pages shrink when they're compressed. */
const largestRead = 4 * 1024 * 1024

type Render = {
  /** The publication it was begun after; undefined while it waits for its turn. */
  begun: number | undefined
  result: Promise<Served>
}

/**
 * The one cache of public pages. A publication makes every copy stale at once (docs/decisions/0005): the next reader of
 * each page waits for its render, which all who ask meanwhile share. When the app fails or takes too long, the last good
 * copy is served, however old (docs/decisions/0016).
 */
export class PageCache {
  private generation = 0
  /** Measures the time since the last publication, until a page rendered after it is there. */
  private untilVisible: (() => void) | undefined
  private readonly store: PageStore
  /** Keys of what is too large to be kept. */
  private readonly large = new LRUCache<string, true>({ max: 1000 })
  private readonly renders = new Map<string, Render>()

  constructor(private readonly options: PageCacheOptions) {
    const { memory, disk, rendering } = options
    this.store = new PageStore(memory, disk, rendering.log)
  }

  /** Makes all copies stale. A read that starts later sees nothing rendered before, unless the app fails. */
  purge(): void {
    this.generation += 1
    this.large.clear()
    this.untilVisible = this.options.metrics.visible.startTimer()
  }

  /** The copy in memory that may be served as it is, if there is one; costs next to nothing. */
  fresh(key: string): Copy | undefined {
    const copy = this.store.inMemory(key)
    return copy && this.isFresh(copy) ? copy : undefined
  }

  async read(key: string): Promise<Served> {
    const served = await this.lookUp(key)
    this.options.metrics.countPage(served)
    return served
  }

  private async lookUp(key: string): Promise<Served> {
    const fresh = this.fresh(key)
    if (fresh) return this.hit(fresh)
    if (this.large.has(key) && this.options.isUp()) return { kind: 'stream' }
    const kept = await this.store.find(key)
    if (kept && this.isFresh(kept)) return this.hit(kept)
    if (!this.options.isUp()) return kept ? stale(kept, 'app-down') : { kind: 'failure', status: 503 }
    const rendered = this.refresh(key, kept)
    if (!kept) return rendered
    if (this.mayServeWhileRevalidating(kept)) return stale(kept, 'revalidating')
    return this.inTime(rendered, kept)
  }

  private isFresh(copy: Copy): boolean {
    return copy.generation === this.generation && !copy.policy.stale()
  }

  private mayServeWhileRevalidating(copy: Copy): boolean {
    if (copy.generation !== this.generation) return false
    return copy.policy.evaluateRequest(anonymousRequest).revalidation?.synchronous === false
  }

  /** The render, or the kept copy when that takes too long; the render goes on for those who come later. */
  private async inTime(rendered: Promise<Served>, kept: Copy): Promise<Served> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<Served>((resolve) => {
      timer = setTimeout(() => {
        this.options.onUnreachable()
        resolve(stale(kept, 'app-slow'))
      }, this.options.staleAfter)
    })
    return Promise.race([rendered, late]).finally(() => {
      clearTimeout(timer)
    })
  }

  /** Renders, or joins the render that others wait for, unless that one began before the last publication. */
  private refresh(key: string, kept: Copy | undefined): Promise<Served> {
    const running = this.renders.get(key)
    if (running && (running.begun === undefined || running.begun === this.generation)) return running.result
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
      const generation = (render.begun = this.generation)
      const rendered = metrics.renders.startTimer()
      const answer = await origin.get(key, headers, largestRead).finally(release)
      rendered()
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
    if (status >= 500)
      return kept ? stale(kept, `app-error; fwd-status=${status}`) : { kind: 'failure', status: 503 }
    const isHtml = answer.headers['content-type']?.startsWith('text/html')
    if (!isHtml && answer.body.length > largestKept) return this.letThrough(key)
    const copy = { ...(await makeCopy(key, answer, kept, this.options.rendering)), generation }
    const isStored = this.store.put(copy, kept)
    if (generation === this.generation) {
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
