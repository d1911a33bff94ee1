import { createHash } from 'node:crypto'
import { StoreFault, whole, type FileStore, type StoredFile } from './store'

/** Copies all files but for those whose copy is there, as large, and was made after their last change. */
export async function copyNewer(from: FileStore, to: FileStore): Promise<void> {
  const copies = new Map<string, StoredFile>()
  for await (const copy of to.list()) copies.set(copy.name, copy)
  for await (const { name, bytes, changed } of from.list()) {
    const copy = copies.get(name)
    if (copy?.bytes === bytes && changed < copy.changed) continue
    const pieces = await from.read(name)
    if (pieces) await to.write(name, await whole(pieces))
  }
}

/** SHA-256 of a file, in hex, read piece by piece; null when it isn't there. */
export async function hashOf(store: FileStore, name: string): Promise<string | null> {
  const pieces = await store.read(name)
  if (!pieces) return null
  const hash = createHash('sha256')
  for await (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

export type Moved = { copied: number; wereThere: number; removed: number }

/**
 * Has every file of one store in another, each compared by its hash when it's there; what was cut off goes on when it's called again.
 * With `remove`, the first store is emptied of what the other has.
 * @throws StoreFault when a copy isn't what it's a copy of
 */
export async function moveFiles(from: FileStore, to: FileStore, remove: boolean): Promise<Moved> {
  const moved: Moved = { copied: 0, wereThere: 0, removed: 0 }
  for await (const { name } of from.list()) {
    const hash = await hashOf(from, name)
    if (hash === (await hashOf(to, name))) moved.wereThere++
    else if (await copy(from, to, name)) moved.copied++
    else continue
    if (!remove) continue
    await from.remove(name)
    moved.removed++
  }
  return moved
}

/** False when the file went away meanwhile. */
async function copy(from: FileStore, to: FileStore, name: string): Promise<boolean> {
  const pieces = await from.read(name)
  if (!pieces) return false
  const data = await whole(pieces)
  await to.write(name, data)
  const hash = createHash('sha256').update(data).digest('hex')
  if ((await hashOf(to, name)) !== hash)
    throw new StoreFault(`The copy of ${name} isn’t what it’s a copy of.`)
  return true
}
