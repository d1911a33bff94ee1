import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { slugify } from '@/i18n/slug'
import { readSettings } from '@/settings'

/** So many figures of a hash tell any two files apart. */
const shortHash = 20

export const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')

/** Where a file is on the disk, by the name that editions know it by. */
export function placeOf(name: string): string {
  return path.join(readSettings().dataDir, 'media', path.basename(name))
}

/** The name of a file, made of what it is: words from the name it came with, and its hash (SHA-256, hex). */
export function nameFor(uploadName: string, hash: string, extension: string): string {
  const words = slugify(path.parse(uploadName).name.slice(0, 200)).slice(0, 60).replace(/-$/, '')
  return `${words || 'fil'}-${hash.slice(0, shortHash)}.${extension}`
}

/** The beginning of the hash that a file's name says it has; undefined in a name from before names were made so. */
export function hashInName(name: string): string | undefined {
  return new RegExp(`-([0-9a-f]{${shortHash}})\\.[a-z0-9]+$`).exec(name)?.[1]
}

/** Writes a file so that it's whole after a power failure too, in the place of one of the same name. */
export async function keepFile(name: string, data: Uint8Array): Promise<void> {
  const place = placeOf(name)
  await mkdir(path.dirname(place), { recursive: true })
  const unfinished = `${place}.${randomUUID()}.tmp`
  const file = await open(unfinished, 'wx')
  try {
    await file.writeFile(data)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, place)
}

/** The file's bytes; null when it isn't there. */
export async function readKept(name: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(placeOf(name))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** The file's hash (SHA-256, hex), read piece by piece; null when it isn't there. */
export async function hashOfKept(name: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(placeOf(name)) as AsyncIterable<Buffer>) hash.update(piece)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
  return hash.digest('hex')
}

export async function removeFiles(names: readonly string[]): Promise<void> {
  for (const name of names) await rm(placeOf(name), { force: true })
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')
}
