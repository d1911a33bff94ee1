import { STATUS_CODES, type IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import { headersOf } from './answer'
import type { Coding, Copy } from './copy'

export type Ready = {
  copy: Copy
  /** The second of the clock that `Date` and `Age` in it are of. */
  second: number
  bytes: Buffer
}

const longestHead = 4096

/** Whether these bytes are the whole head of a GET and no more. Whether a body follows only the parser knows. */
export function isWholeHead(chunk: Buffer): boolean {
  const { length } = chunk
  return (
    length < longestHead &&
    chunk.toString('latin1', 0, 4) === 'GET ' &&
    chunk.indexOf('\r\n\r\n') === length - 4
  )
}

/** Whether a request, as parsed, ends with its head and leaves the connection as it was. */
export function isPlain({ headers, httpVersion }: IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': coding, connection, upgrade, expect } = headers
  const isSpecial =
    length !== undefined || coding !== undefined || upgrade !== undefined || expect !== undefined
  return httpVersion === '1.1' && !isSpecial && (connection ?? 'keep-alive').toLowerCase() === 'keep-alive'
}

/**
 * Answers from memory to requests that were seen before, byte for byte. A request is known only after Node's own parser
 * has taken the very same bytes for a plain GET and it was answered with a whole page from the cache, so nothing is ever
 * parsed in two ways (docs/decisions/0007).
 */
export class FastLane {
  private readonly heads = new LRUCache<string, { key: string; coding: Coding }>({
    max: 5000,
    maxSize: 4 * 1024 * 1024,
    sizeCalculation: (_, head) => head.length,
  })
  private readonly ready = new LRUCache<string, Ready>({
    max: 500,
    maxSize: 8 * 1024 * 1024,
    sizeCalculation: ({ bytes }) => bytes.length,
  })

  /**
   * @param fresh the copy that may be served now, by its key
   * @param describe the value of Cache-Status for it
   */
  constructor(
    private readonly fresh: (key: string) => Copy | undefined,
    private readonly describe: (copy: Copy) => string,
    private readonly common: Record<string, string>,
    private readonly keepAliveSeconds: number,
  ) {}

  /** Remembers that a request of these bytes is answered with this page in this coding. */
  learn(head: Buffer, key: string, coding: Coding): void {
    this.heads.set(head.toString('latin1'), { key, coding })
  }

  /** The whole answer to a request of these bytes, if they are known and the page is fresh in memory. */
  find(chunk: Buffer): Ready | undefined {
    if (chunk.length >= longestHead) return undefined
    const known = this.heads.get(chunk.toString('latin1'))
    const copy = known && this.fresh(known.key)
    if (!copy) return undefined
    const second = Math.floor(Date.now() / 1000)
    const name = `${known.coding} ${known.key}`
    const ready = this.ready.get(name)
    if (ready?.copy === copy && ready.second === second) return ready
    const bytes = this.build(copy, known.coding)
    if (!bytes) return undefined
    const made = { copy, second, bytes }
    this.ready.set(name, made)
    return made
  }

  private build(copy: Copy, coding: Coding): Buffer | undefined {
    const body = copy.bodies[coding]
    if (!body || copy.status !== 200) return undefined
    const headers = {
      ...this.common,
      ...headersOf(copy, coding, this.describe(copy)),
      'content-length': body.length,
      date: new Date().toUTCString(),
      connection: 'keep-alive',
      'keep-alive': `timeout=${this.keepAliveSeconds}`,
    }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    const start = `HTTP/1.1 ${copy.status} ${STATUS_CODES[copy.status] ?? ''}\r\n`
    return Buffer.concat([Buffer.from(`${start}${lines.join('')}\r\n`, 'latin1'), body])
  }
}
