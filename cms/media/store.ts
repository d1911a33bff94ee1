import { createHash } from 'node:crypto'
import path from 'node:path'
import { readSizeName } from '@/editions/picture-sizes'
import { slugify } from '@/i18n/slug'
import { readSettings } from '@/settings'
import { hashOf } from '@/uploads/copy'
import { openUploads } from '@/uploads/open'
import { whole } from '@/uploads/store'

/** So many figures of a hash tell any two files apart. */
const shortHash = 20

/** Where the site's uploads are. */
export const uploads = () => openUploads(readSettings())

export const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')

/** The name of a file, made of what it is: words from the name it came with, and its hash (SHA-256, hex). */
export function nameFor(uploadName: string, hash: string, extension: string): string {
  const words = slugify(path.parse(uploadName).name.slice(0, 200)).slice(0, 60).replace(/-$/, '')
  return `${words || 'fil'}-${hash.slice(0, shortHash)}.${extension}`
}

/** The beginning of the hash that a file's name says it has; undefined in a name from before names were made so. */
export function hashInName(name: string): string | undefined {
  return new RegExp(`-([0-9a-f]{${shortHash}})\\.[a-z0-9]+$`).exec(name)?.[1]
}

/** Keeps a file whole or not at all, in the place of one of the same name. */
export function keepFile(name: string, data: Uint8Array): Promise<void> {
  return uploads().write(path.basename(name), data)
}

/** The file's bytes; null when it isn't there. */
export async function readKept(name: string): Promise<Buffer<ArrayBuffer> | null> {
  const pieces = await uploads().read(path.basename(name))
  return pieces && whole(pieces)
}

/** The file's hash (SHA-256, hex), read piece by piece; null when it isn't there. */
export const hashOfKept = (name: string) => hashOf(uploads(), path.basename(name))

/** The names of the smaller files of a picture that are there. */
export async function sizesKept(name: string): Promise<Set<string>> {
  const kept = new Set<string>()
  for await (const file of uploads().list(path.basename(name)))
    if (readSizeName(file.name)?.file === name) kept.add(file.name)
  return kept
}

/** Removes pictures with every smaller file that was ever made of them. */
export async function removeFiles(names: readonly string[]): Promise<void> {
  for (const name of names)
    for (const one of [...(await sizesKept(name)), name]) await uploads().remove(path.basename(one))
}
