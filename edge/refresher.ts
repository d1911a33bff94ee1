import type { Copy } from './copy'
import type { Metrics } from './metrics'

type RefresherOptions = {
  /** Makes a copy anew; never rejects. */
  refresh: (copy: Copy) => Promise<unknown>
  /** Every copy that is kept, the last read first. */
  copies: () => AsyncIterable<Copy>
  isAging: (copy: Copy) => boolean
  /** Whether the app answers: else copies stay as they are. */
  isUp: () => boolean
  metrics: Pick<Metrics, 'refreshes' | 'refreshing'>
}

/**
 * After a change of what every page is made of: makes the copies anew behind their readers' backs, one at a time so that
 * the app stays quick, those that readers ask for meanwhile first.
 */
export class Refresher {
  /** How often each was asked for while it was aging. */
  private readonly asked = new Map<string, { copy: Copy; times: number }>()
  private rest: AsyncIterator<Copy> | undefined
  private isRunning = false

  constructor(private readonly options: RefresherOptions) {}

  /** Begins anew with all copies. */
  begin(): void {
    this.rest = this.options.copies()[Symbol.asyncIterator]()
    if (!this.isRunning) void this.run()
  }

  /** A reader got the aging copy. */
  want(copy: Copy): void {
    const times = (this.asked.get(copy.key)?.times ?? 0) + 1
    this.asked.set(copy.key, { copy, times })
    if (!this.isRunning) void this.run()
  }

  private async run(): Promise<void> {
    const { refresh, isAging, isUp, metrics } = this.options
    this.isRunning = true
    metrics.refreshing.set(1)
    const done = metrics.refreshes.startTimer()
    for (let copy = await this.next(); copy && isUp(); copy = await this.next())
      if (isAging(copy)) await refresh(copy)
    this.asked.clear()
    done()
    metrics.refreshing.set(0)
    this.isRunning = false
  }

  private async next(): Promise<Copy | undefined> {
    let most: { copy: Copy; times: number } | undefined
    for (const one of this.asked.values()) if (one.times > (most?.times ?? 0)) most = one
    if (most) {
      this.asked.delete(most.copy.key)
      return most.copy
    }
    const step = await this.rest?.next()
    return step?.done ? undefined : step?.value
  }
}
