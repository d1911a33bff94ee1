import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

/** The copy before the one that is made stays as well: an upgrade may be cut off between two migrations. */
const kept = 2

/** Writes all of the database into a file that isn't there yet. */
export type CopyTo = (file: string) => Promise<void>

/**
 * Keeps a copy of the database as `name` in the data folder, whole or not at all, and the one before it.
 * @throws Error with a sentence when it can't be made
 */
export async function keepCopy(copyTo: CopyTo, folder: string, name: string): Promise<void> {
  const copy = path.join(folder, name)
  const unfinished = `${copy}.part`
  rmSync(unfinished, { force: true })
  try {
    await copyTo(unfinished)
  } catch (cause) {
    rmSync(unfinished, { force: true })
    throw new Error(`The database can't be copied to ${copy} before its tables change: ${String(cause)}`, {
      cause,
    })
  }
  renameSync(unfinished, copy)
  const copies = readdirSync(folder).filter((one) => /^before-.*\.(db|pgdump)$/.test(one))
  const age = (one: string) => statSync(path.join(folder, one)).mtimeMs
  copies.sort((one, other) => age(other) - age(one))
  for (const one of copies.slice(kept)) rmSync(path.join(folder, one))
}
