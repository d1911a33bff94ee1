import { request, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { oneOf, type Random } from '../faults/random.ts'
import type { Answer, Oracle } from './oracle.ts'
import { pause } from './trying.ts'

/** Milliseconds between two pages. */
const rest = 20

/** Where readers ask: at the balancer, as everybody does, or at one edge, which may be away. */
export type Place = { port: number; host: string; isBalancer: boolean }

/** Somebody who reads on and on, and has the oracle judge every answer. */
export class Reader {
  readonly seen = { answers: 0, unanswered: 0, old: new Map<string, number>(), longest: 0 }
  readonly problems: string[] = []
  /** Addresses that were answered with 200, by anybody. */
  private static readonly served = new Set<string>()

  constructor(
    private readonly place: Place,
    private readonly oracle: Oracle,
    private readonly random: Random,
  ) {}

  /** `names`: of the texts that are there by now. */
  async read(names: () => string[], signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const own = names()
      const name = this.random() < 0.8 && own.length > 0 ? oneOf(this.random, own) : undefined
      await this.look(name ? `/nyheter/${name}` : oneOf(this.random, lists), name)
      await pause(rest, signal)
    }
  }

  /** Asks for one page and returns whether it was answered as it stands now, without an excuse. */
  async look(address: string, name?: string): Promise<boolean> {
    const askedAt = performance.now()
    const answer =
      (await this.ask(address, askedAt)) ?? (this.place.isBalancer && (await this.ask(address, askedAt)))
    this.seen.longest = Math.max(this.seen.longest, performance.now() - askedAt)
    if (!answer) {
      this.seen.unanswered++
      if (this.place.isBalancer) this.problems.push(`${address} isn't answered, asked for twice.`)
      return false
    }
    this.seen.answers++
    if (answer.status === 200) Reader.served.add(address)
    else if (this.place.isBalancer && Reader.served.has(address))
      this.problems.push(`${address} is answered with ${answer.status} (${answer.cacheStatus}).`)
    if (answer.status !== 200) return false
    const { isOld, excuse, problems } = this.oracle.judge(answer, name)
    if (isOld) this.seen.old.set(excuse ?? 'nothing', (this.seen.old.get(excuse ?? 'nothing') ?? 0) + 1)
    this.problems.push(
      ...problems.map((one) => `${new Date().toISOString()} port ${this.place.port}: ${one}`),
    )
    return !excuse && problems.length === 0
  }

  /** The answer, or nothing when the connection was refused or cut: browsers ask once more then. */
  private async ask(address: string, askedAt: number): Promise<Answer | undefined> {
    const { port, host } = this.place
    const sent = request({ port, host: '127.0.0.1', path: address, headers: { host }, timeout: 30_000 })
    sent.on('timeout', () => sent.destroy(new Error('Nothing came for 30 seconds.')))
    try {
      sent.end()
      const [answer] = (await once(sent, 'response')) as [IncomingMessage]
      const cacheStatus = String(answer.headers['cache-status'])
      return { address, status: answer.statusCode ?? 0, text: await text(answer), cacheStatus, askedAt }
    } catch {
      return undefined
    }
  }
}

const lists = ['/', '/en', '/uk', '/nyheter', '/nyheter/atom.xml']
