import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { databaseAt } from './databases'
import type { Site } from './backup'
import { copyNewer } from '@/uploads/copy'
import { diskStore } from '@/uploads/disk'
import { openUploads } from '@/uploads/open'
import { measure } from './files'
import { asBackupError, BackupError, names, readManifest, type Manifest } from './manifest'

/**
 * Puts a backup back where there is nothing: an empty `dataDir` and an empty database of the same kind. Every file is
 * compared with what the backup says of it before anything is written; the database comes last, so that a restore that
 * was cut off isn't taken for a site. Returns whether the secret came along.
 * @param known names of the migrations that this program has
 * @throws BackupError
 */
export async function restore(
  site: Site,
  folder: string,
  known: readonly string[],
): Promise<Manifest & { hasSecret: boolean }> {
  const manifest = await readManifest(folder)
  try {
    await refuseUnlessEmpty(site, manifest)
    refuseNewer(manifest, known)
    await refuseDamaged(folder, manifest)
    await copyBack(site, folder, manifest)
    return { ...manifest, hasSecret: existsSync(path.join(site.dataDir, names.secret)) }
  } catch (error) {
    throw asBackupError(error)
  }
}

async function refuseUnlessEmpty(site: Site, manifest: Manifest): Promise<void> {
  const { dataDir, databaseUrl } = site
  const there = existsSync(dataDir) ? (await readdir(dataDir)).filter((name) => name !== 'lost+found') : []
  if (there.length)
    throw new BackupError(
      `There is something in ${dataDir} already (${there.slice(0, 3).join(', ')}). A backup is restored into an empty folder only: set DATA_DIR to one.`,
    )
  for await (const { name } of openUploads(site).list())
    throw new BackupError(
      `The bucket S3_BUCKET has something already (${name}). A backup is restored into an empty one only.`,
    )
  const database = databaseAt(databaseUrl)
  if (database.kind !== manifest.database)
    throw new BackupError(
      `The backup is of a database of ${manifest.database}, and DATABASE_URL names one of ${database.kind}. What was published moves between them by npm run export and import.`,
    )
  if (!(await database.isEmpty()))
    throw new BackupError('The database has tables already. A backup is restored into an empty one only.')
}

function refuseNewer({ migrations }: Manifest, known: readonly string[]): void {
  const unknown = migrations.find((name) => !known.includes(name))
  if (unknown)
    throw new BackupError(
      `The backup is of a newer version of the program than this: its database has had ${unknown}. Restore it with that version.`,
    )
}

async function refuseDamaged(folder: string, { files }: Manifest): Promise<void> {
  for (const { path: name, sha256 } of files) {
    const file = path.join(folder, name)
    if (!existsSync(file)) throw new BackupError(`The backup lacks its file ${name}. Nothing was written.`)
    if ((await measure(file)).sha256 !== sha256)
      throw new BackupError(`The file ${name} isn’t what was backed up. Nothing was written.`)
  }
}

async function copyBack(site: Site, folder: string, manifest: Manifest): Promise<void> {
  const { dataDir, databaseUrl } = site
  await mkdir(dataDir, { recursive: true })
  const secret = path.join(folder, names.secret)
  if (existsSync(secret)) {
    await copyFile(secret, path.join(dataDir, names.secret))
    await chmod(path.join(dataDir, names.secret), 0o600)
  }
  await copyNewer(diskStore(path.join(folder, names.uploads)), openUploads(site))
  const database = databaseAt(databaseUrl)
  await database.loadFrom(path.join(folder, names[manifest.database]))
  if (!existsSync(secret)) await database.forgetKey()
}
