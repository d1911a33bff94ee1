import { randomBytes } from 'node:crypto'
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { Readable } from 'node:stream'
import { Overloaded } from './limiter'
import type { Log } from './log'

/** The body is larger than it may be: answered with 413. */
export class BodyTooLarge extends Error {}

/** The body comes too slowly, or not at all: answered with 408. */
export class BodyTooSlow extends Error {}

export type BodyTimes = {
  /** Milliseconds after which a body must have come at `leastRate` bytes a second on average. */
  grace: number
  leastRate: number
  /** Milliseconds that the slowest body may take. */
  timeout: number
}

/** Bytes of a body that are kept in memory; what is longer goes to a file. */
const mostInMemory = 16 * 1024

/** Folder for bodies that are too long for memory; emptied at a start. All together take at most `limit` bytes. */
export class Spool {
  used = 0

  constructor(
    readonly folder: string,
    readonly limit: number,
    private readonly log: Log,
  ) {}

  async open(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true }).catch((error: unknown) => {
      this.log(`What was sent before the last end can't be removed: ${String(error)}`)
    })
  }
}

/** A whole body, to be read once and then discarded. */
export class Body {
  length = 0
  private chunks: Buffer[] = []
  private file: FileHandle | undefined
  private spooled = 0
  private readonly name = randomBytes(12).toString('hex')

  constructor(private readonly spool: Spool) {}

  async append(chunk: Buffer): Promise<void> {
    this.length += chunk.length
    this.chunks.push(chunk)
    if (this.length <= mostInMemory) return
    const bytes = Buffer.concat(this.chunks.splice(0))
    if (this.spool.used + bytes.length > this.spool.limit) throw new Overloaded()
    this.spool.used += bytes.length
    this.spooled += bytes.length
    this.file ??= await this.openFile()
    await this.file.appendFile(bytes)
  }

  read(): Readable {
    return this.file ? this.file.createReadStream({ start: 0, autoClose: false }) : Readable.from(this.chunks)
  }

  async discard(): Promise<void> {
    this.spool.used -= this.spooled
    this.spooled = 0
    await this.file?.close()
    await rm(this.path, { force: true })
  }

  private get path(): string {
    return path.join(this.spool.folder, this.name)
  }

  private async openFile(): Promise<FileHandle> {
    await mkdir(this.spool.folder, { recursive: true })
    return open(this.path, 'wx+', 0o600)
  }
}

export const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/**
 * Takes the whole body of a request, of at most `largest` bytes. Until it is here nothing else is held for the request.
 * @throws BodyTooLarge, BodyTooSlow, Overloaded, or what the connection or the disk fails with
 */
export async function receiveBody(
  request: IncomingMessage,
  largest: number,
  times: BodyTimes,
  spool: Spool,
): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > largest) throw new BodyTooLarge()
  const body = new Body(spool)
  const pace = watchPace(body, times)
  const reading = readInto(body, request, largest)
  try {
    await Promise.race([reading, pace.failed])
    return body
  } catch (error) {
    // The connection is closed with the answer; then the reading ends, too
    void reading.catch(() => undefined).then(() => body.discard())
    throw error
  } finally {
    pace.stop()
  }
}

async function readInto(body: Body, request: IncomingMessage, largest: number): Promise<void> {
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (body.length + chunk.length > largest) throw new BodyTooLarge()
    await body.append(chunk)
  }
}

/** `failed` rejects when the body gets too slow; it never resolves. */
function watchPace(body: Body, { grace, leastRate, timeout }: BodyTimes) {
  const started = Date.now()
  let timer: NodeJS.Timeout | undefined
  const failed = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      const elapsed = Date.now() - started
      const isSlow = elapsed > grace && body.length < (leastRate * elapsed) / 1000
      if (isSlow || elapsed > timeout) reject(new BodyTooSlow())
    }, grace / 10)
  })
  return {
    failed,
    stop: () => {
      clearInterval(timer)
    },
  }
}
