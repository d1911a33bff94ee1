import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathOfKey } from './address'
import type { Copy } from './copy'
import { decode, encodeFile } from './copy-file'
import type { Log } from './log'

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
    private readonly log: Log,
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
      const copy = await this.readNamed(nameOf(key), entry)
      if (copy.key === key) return copy
    } catch (error) {
      this.log(`A page copy can't be read: ${pathOfKey(key)}: ${String(error)}`)
    }
    await this.remove(key)
    return undefined
  }

  /** Removes every copy that this is so of, after the changes asked for before; a damaged one counts as not there. */
  async removeWhere(isSo: (copy: Copy) => Promise<boolean>): Promise<void> {
    await this.settled()
    for (const [name, entry] of [...this.entries]) {
      const copy = await this.readNamed(name, entry).catch(() => undefined)
      if (copy && (await isSo(copy))) await this.remove(copy.key)
    }
  }

  /** Every copy that can be read and that `isWanted`, one after the other, the last written first. */
  async *copies(isWanted: (generation: number) => boolean): AsyncGenerator<Copy> {
    for (const [name, { generation }] of [...this.entries].reverse()) {
      const entry = isWanted(generation) && this.entries.get(name)
      const copy = entry && (await this.readNamed(name, entry).catch(() => undefined))
      if (copy) yield copy
    }
  }

  private async readNamed(name: string, { generation }: Entry): Promise<Copy> {
    const file = this.fileNamed(name)
    const [bytes, { mtimeMs }] = await Promise.all([readFile(file), stat(file)])
    return { ...decode(bytes, mtimeMs), generation }
  }

  async write(copy: Copy): Promise<void> {
    const { key } = copy
    await this.attempt(`write ${pathOfKey(key)}`, async () => {
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
    await this.attempt(`confirm ${pathOfKey(copy.key)}`, () => utimes(this.fileOf(copy.key), now, now))
  }

  async remove(key: string): Promise<void> {
    this.forget(nameOf(key))
    await this.attempt(`remove ${pathOfKey(key)}`, () => rm(this.fileOf(key), { force: true }))
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
