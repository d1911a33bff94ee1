import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Settings } from '@/settings'
import { databaseAt } from './databases'
import { copyNewer } from '@/uploads/copy'
import { diskStore } from '@/uploads/disk'
import { openUploads } from '@/uploads/open'
import { measure } from './files'
import { asBackupError, BackupError, names, type Manifest } from './manifest'

export type Site = Pick<Settings, 'dataDir' | 'databaseUrl' | 'siteUrl' | 's3'>

/**
 * Writes a backup of a site, which may go on running, into a folder that isn't there yet: the database as it is at one
 * moment, the uploads, and, in a file of its own, the secret. The folder appears when all of it is there.
 * @throws BackupError
 */
export async function backUp(site: Site, folder: string): Promise<Manifest> {
  if (existsSync(folder)) throw new BackupError(`${folder} is there already. Name a folder that isn’t.`)
  const part = `${folder}.part`
  try {
    await rm(part, { recursive: true, force: true })
    await mkdir(part, { recursive: true, mode: 0o700 })
    const manifest = await fill(site, part)
    await rename(part, folder)
    return manifest
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw asBackupError(error)
  }
}

async function fill(site: Site, folder: string): Promise<Manifest> {
  const { dataDir, databaseUrl, siteUrl } = site
  const database = databaseAt(databaseUrl)
  const uploads = openUploads(site)
  const copies = diskStore(path.join(folder, names.uploads))
  // Before, as a picture may be deleted meanwhile, and after, as one may come: the database names none that isn't here
  await copyNewer(uploads, copies)
  const migrations = await database.migrations()
  if (!migrations) throw new BackupError('There is no site yet: its database has no tables.')
  const madeAt = new Date().toISOString()
  await database.dumpTo(path.join(folder, names[database.kind]))
  await copyNewer(uploads, copies)
  const files = []
  for await (const { name } of diskStore(folder).list())
    files.push({ path: name, ...(await measure(path.join(folder, name))) })
  const manifest: Manifest = { format: 1, madeAt, siteUrl, database: database.kind, migrations, files }
  await copySecret(path.join(dataDir, names.secret), path.join(folder, names.secret))
  await writeFile(path.join(folder, names.manifest), `${JSON.stringify(manifest, null, 1)}\n`)
  return manifest
}

/** It isn't among the files of the manifest: a backup is whole without it, for those who keep it elsewhere. */
async function copySecret(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return
  await copyFile(from, to)
  await chmod(to, 0o600)
}
