import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import type { OneWriter } from '@/database/one-writer'

/** The copy before the one that is made stays as well: an upgrade may be cut off between two migrations. */
const kept = 2

/**
 * Copies the database as `before-<migration>.db` into the data folder, whole or not at all.
 * @throws Error with a sentence when there is no room
 */
export async function keepCopy(database: OneWriter, folder: string, migration: string): Promise<void> {
  const copy = path.join(folder, `before-${migration}.db`)
  const unfinished = `${copy}.part`
  rmSync(unfinished, { force: true })
  try {
    await database.alone((writer) => writer.execute({ sql: 'VACUUM INTO ?', args: [unfinished] }))
  } catch (cause) {
    rmSync(unfinished, { force: true })
    throw new Error(`The database can't be copied to ${copy} before its tables change: ${String(cause)}`, {
      cause,
    })
  }
  renameSync(unfinished, copy)
  const copies = readdirSync(folder).filter((name) => /^before-.*\.db$/.test(name))
  const age = (name: string) => statSync(path.join(folder, name)).mtimeMs
  copies.sort((one, other) => age(other) - age(one))
  for (const name of copies.slice(kept)) rmSync(path.join(folder, name))
}
