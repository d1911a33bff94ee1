import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileStore } from './store'

/** What is being written, and what an end cut off. */
const unfinished = '.tmp'

/** Files in a folder and those below it. */
export function diskStore(folder: string): FileStore {
  const placeOf = (name: string) => {
    const parts = name.split('/')
    if (parts.some((part) => /^\.{0,2}$/.test(part))) throw new Error(`${name} is no file’s name.`)
    return path.join(folder, ...parts)
  }
  return {
    read: async (name) => {
      const isFile = (await stat(placeOf(name)).catch(unlessMissing))?.isFile()
      return isFile ? createReadStream(placeOf(name)) : null
    },
    write: (name, data) => writeWhole(placeOf(name), data),
    remove: (name) => rm(placeOf(name), { force: true }),
    list: (prefix) => filesIn(folder, prefix),
  }
}

async function* filesIn(folder: string, prefix = '') {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unlessMissing)
  const names = (entries ?? [])
    .filter((entry) => entry.isFile() && !entry.name.endsWith(unfinished))
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((name) => name.split(path.sep).join('/'))
  for (const name of names.filter((one) => one.startsWith(prefix)).sort()) {
    const found = await stat(path.join(folder, name)).catch(unlessMissing)
    if (found) yield { name, bytes: found.size, changed: found.mtimeMs }
  }
}

/** So that it's whole after a power failure too. */
async function writeWhole(place: string, data: Uint8Array): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true })
  const part = `${place}.${randomUUID()}${unfinished}`
  try {
    const file = await open(part, 'wx')
    try {
      await file.writeFile(data)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, place)
  } catch (error) {
    // On a full disk every byte counts
    await rm(part, { force: true }).catch(() => undefined)
    throw error
  }
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
}
