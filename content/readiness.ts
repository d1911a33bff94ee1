import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readSettings } from '@/settings'
import { cms } from './payload'

/** The SQLite file that was there at first: one that was put in its place since isn't what the app writes to. */
let inode: number | undefined

/**
 * Has the database read and write, and gives a sentence for an operator when it can't, or null. It holds no address and
 * no password; the cause is in the log.
 */
export async function databaseProblem(): Promise<string | null> {
  try {
    const lost = await lostFile()
    if (lost) return lost
    const { kv } = await cms()
    const written = { at: Date.now() }
    await kv.set('readiness', written)
    const read = await kv.get<typeof written>('readiness')
    return read?.at === written.at ? null : 'The database does not give back what was written.'
  } catch (error) {
    console.error('The database can’t be read and written:', error)
    return 'The database can’t be read and written.'
  }
}

/** SQLite goes on writing to a file that was removed, and all of it would be gone at the next start. */
async function lostFile(): Promise<string | null> {
  const { databaseUrl } = readSettings()
  if (!databaseUrl.startsWith('file:')) return null
  const found = await stat(pathOf(databaseUrl)).catch(() => null)
  inode ??= found?.ino
  return found?.ino === inode
    ? null
    : 'The file of the database was removed or replaced: restart, or put it back.'
}

const pathOf = (url: string) => (url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length))
