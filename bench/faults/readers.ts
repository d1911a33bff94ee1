import { isCut } from './cut.ts'
import { oneOf, type Random } from './random.ts'

export type Seen = {
  /** Answers, and those among them that weren't 200 for a page that was once served. */
  answers: number
  failures: string[]
  /** Connections that ended without an answer, after which the reader asked once more, as browsers and proxies do. */
  cut: number
  /** Milliseconds of the longest wait. */
  longest: number
}

/** Somebody who reads on and on, any page that was once served, and tries new ones. */
export class Reader {
  readonly seen: Seen = { answers: 0, failures: [], cut: 0, longest: 0 }
  private readonly served = new Set<string>()

  constructor(
    private readonly url: string,
    private readonly random: Random,
  ) {}

  /** Pages to try; those that were published last may not be there when the machine died. */
  async meet(addresses: string[]): Promise<void> {
    for (const address of addresses)
      if (!this.served.has(address) && (await this.get(address)) === 200) this.served.add(address)
  }

  async read(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const address = oneOf(this.random, [...this.served])
      const from = performance.now()
      const status = await this.get(address)
      this.seen.longest = Math.max(this.seen.longest, performance.now() - from)
      this.seen.answers++
      if (status !== 200) this.seen.failures.push(`${address}: ${status}`)
    }
  }

  private async get(address: string): Promise<number | string> {
    try {
      return await statusOf(this.url + address)
    } catch (error) {
      if (!isCut(error)) return String(error)
      this.seen.cut++
      return statusOf(this.url + address).catch(String)
    }
  }
}

async function statusOf(url: string): Promise<number> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) })
  await answer.arrayBuffer()
  return answer.status
}
