import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { type Coding, type Copy, policyOf } from './copy'

const codings: Coding[] = ['br', 'gzip', 'identity']

const head = z.object({
  key: z.string(),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  digest: z.string(),
  length: z.number(),
  sizes: z.record(z.string(), z.number()),
  checksum: z.string(),
})

/** So many changes may wait for a slow disk; each holds a page in memory. */
const longestQueue = 500

type Entry = {
  size: number
  /** −1 for files that were there at start: a publication may have been missed since. */
  generation: number
}

/**
 * The last good copy of every page, on disk, so that readers keep them when all else is gone. One file per page: a line
 * of JSON, then the bodies. Written beside and renamed, so a file is whole or not there; a damaged one counts as not
 * there. The least recently written go when `limit` bytes are exceeded. A disk that is full or broken costs a log line.
 */
export class DiskCache {
  private readonly entries = new Map<string, Entry>()
  private total = 0
  /** One change after the other, so that the last one asked for is the one that stays. */
  private queue: Promise<void> = Promise.resolve()
  private queued = 0

  constructor(
    private readonly folder: string,
    private readonly limit: number,
    private readonly log: (line: string) => void,
  ) {}

  /** Learns what is there. To be awaited once, before the first use. */
  async open(): Promise<void> {
    await this.attempt('open', async () => {
      await mkdir(this.folder, { recursive: true })
      const names = (await readdir(this.folder, { recursive: true })).filter((name) => name.endsWith('.page'))
      const files = await Promise.all(
        names.map(async (name) => ({ name, ...pick(await stat(path.join(this.folder, name))) })),
      )
      files.sort((a, b) => a.mtimeMs - b.mtimeMs)
      for (const { name, size } of files)
        this.remember(path.basename(name, '.page'), { size, generation: -1 })
    })
  }

  /** The publication that the copy on disk belongs to, −1 when it is from before the start or not there. */
  generationOf(key: string): number {
    return this.entries.get(nameOf(key))?.generation ?? -1
  }

  async read(key: string): Promise<Copy | undefined> {
    const entry = this.entries.get(nameOf(key))
    if (!entry) return undefined
    try {
      const file = this.fileOf(key)
      const [bytes, { mtimeMs }] = await Promise.all([readFile(file), stat(file)])
      const copy = { ...decode(bytes, mtimeMs), generation: entry.generation }
      if (copy.key === key) return copy
    } catch (error) {
      this.log(`A page copy can't be read: ${key}: ${String(error)}`)
    }
    await this.remove(key)
    return undefined
  }

  async write(copy: Copy): Promise<void> {
    const { key } = copy
    await this.attempt(`write ${key}`, async () => {
      const file = this.fileOf(key)
      const draft = `${file}.${randomBytes(6).toString('hex')}`
      await mkdir(path.dirname(file), { recursive: true })
      const bytes = encodeFile(copy)
      await writeFile(draft, bytes)
        .then(() => rename(draft, file))
        .catch((error: unknown) => discard(draft, error))
      this.remember(nameOf(key), { size: bytes.length, generation: copy.generation })
      await this.makeRoom()
    })
  }

  /** Notes that the app gave the same page again. */
  async confirm(copy: Copy): Promise<void> {
    const entry = this.entries.get(nameOf(copy.key))
    if (!entry) return this.write(copy)
    this.remember(nameOf(copy.key), { ...entry, generation: copy.generation })
    const now = copy.verified / 1000
    await this.attempt(`confirm ${copy.key}`, () => utimes(this.fileOf(copy.key), now, now))
  }

  async remove(key: string): Promise<void> {
    this.forget(nameOf(key))
    await this.attempt(`remove ${key}`, () => rm(this.fileOf(key), { force: true }))
  }

  private async makeRoom(): Promise<void> {
    while (this.total > this.limit) {
      const oldest = this.entries.keys().next().value
      if (oldest === undefined) return
      this.forget(oldest)
      await rm(this.fileNamed(oldest), { force: true })
    }
  }

  private remember(name: string, entry: Entry): void {
    this.forget(name)
    this.entries.set(name, entry)
    this.total += entry.size
  }

  private forget(name: string): void {
    this.total -= this.entries.get(name)?.size ?? 0
    this.entries.delete(name)
  }

  /** Resolves when all changes asked for so far are on disk. */
  settled(): Promise<void> {
    return this.queue
  }

  private attempt(what: string, work: () => Promise<void>): Promise<void> {
    const report = (error: unknown) => {
      this.log(`Page copies on disk: could not ${what}: ${String(error)}`)
    }
    if (this.queued >= longestQueue) {
      report('the disk is too slow')
      return Promise.resolve()
    }
    this.queued += 1
    this.queue = this.queue
      .then(work)
      .catch(report)
      .finally(() => (this.queued -= 1))
    return this.queue
  }

  private readonly fileOf = (key: string) => this.fileNamed(nameOf(key))
  private readonly fileNamed = (name: string) => path.join(this.folder, name.slice(0, 2), `${name}.page`)
}

const nameOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 40)
const pick = ({ size, mtimeMs }: { size: number; mtimeMs: number }) => ({ size, mtimeMs })

async function discard(draft: string, error: unknown): Promise<never> {
  await rm(draft, { force: true })
  throw error
}

function encodeFile({ key, status, headers, digest, length, bodies }: Copy): Buffer {
  const parts = codings.map((coding) => bodies[coding] ?? Buffer.alloc(0))
  const body = Buffer.concat(parts)
  const sizes = Object.fromEntries(codings.map((coding, index) => [coding, parts[index]?.length ?? 0]))
  const checksum = createHash('sha256').update(body).digest('hex')
  const line = JSON.stringify({ key, status, headers, digest, length, sizes, checksum })
  return Buffer.concat([Buffer.from(`${line}\n`), body])
}

/** @throws when the file is damaged */
function decode(bytes: Buffer, verified: number): Omit<Copy, 'generation'> {
  const end = bytes.indexOf('\n')
  const { sizes, checksum, ...rest } = head.parse(JSON.parse(bytes.toString('utf8', 0, end)))
  const body = bytes.subarray(end + 1)
  if (createHash('sha256').update(body).digest('hex') !== checksum) throw new Error('It is damaged.')
  const bodies: Copy['bodies'] = {}
  let offset = 0
  for (const coding of codings) {
    const size = sizes[coding] ?? 0
    if (size > 0) bodies[coding] = body.subarray(offset, offset + size)
    offset += size
  }
  return { ...rest, bodies, verified, policy: policyOf(rest.status, rest.headers, verified) }
}
