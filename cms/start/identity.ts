import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { fileOf } from '@/database/files'
import { fromPayload, type Database } from '@/database/sql'
import type { Settings } from '@/settings'
import { migrationsDone } from './migrate'

/** Says why a database isn't taken for this site's; nothing was written. */
export class AnotherSite extends Error {}

type Place = Pick<Settings, 'dataDir' | 'databaseUrl'>

const fileIn = (dataDir: string) => path.join(dataDir, 'site-id')

/** Refuses to make a new database where `dataDir` shows that there was one. To be called before SQLite is opened. */
export function requireDatabase({ dataDir, databaseUrl }: Place): void {
  const found = statSync(fileOf(databaseUrl), { throwIfNoEntry: false })
  if (!found?.size && keptId(dataDir)) refuseEmpty(dataDir)
}

/**
 * Refuses a database that is empty or another site's where `dataDir` shows which site there is. A folder that shows none
 * joins whatever site the database is: on PostgreSQL another app may have its folder elsewhere (`key.ts` says which may). To be called before
 * anything is written to it.
 */
export async function recogniseSite(payload: Payload, { dataDir }: Place): Promise<void> {
  const kept = keptId(dataDir)
  if (!kept) return
  if (!(await migrationsDone(payload))?.size) refuseEmpty(dataDir)
  const own = await ownId(fromPayload(payload.db))
  if (own && own !== kept)
    throw new AnotherSite(
      `The database is another site's than the one whose folder is ${dataDir}. Set DATABASE_URL and DATA_DIR to those that belong together. If it's the right database, as after moving a site, remove the file ${fileIn(dataDir)}.`,
    )
}

/** Has the database and the folder know each other from now on. Harmless when they do. */
export async function keepIdentity(payload: Payload, { dataDir }: Place): Promise<void> {
  const db = fromPayload(payload.db)
  const id = (await ownId(db)) ?? (keptId(dataDir) || randomUUID())
  await db.batch([
    { sql: 'CREATE TABLE IF NOT EXISTS site_identity (id varchar(36) PRIMARY KEY)', params: [] },
    {
      sql: 'INSERT INTO site_identity SELECT ? WHERE NOT EXISTS (SELECT 1 FROM site_identity)',
      params: [id],
    },
  ])
  if (keptId(dataDir)) return
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(fileIn(dataDir), id)
}

function keptId(dataDir: string): string {
  const file = fileIn(dataDir)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}

async function ownId(db: Database): Promise<string | undefined> {
  const tables = db.dialect === 'sqlite' ? 'sqlite_schema WHERE name' : 'pg_tables WHERE tablename'
  const [table] = await db.all(`SELECT 1 AS found FROM ${tables} = 'site_identity'`)
  const [row] = table ? await db.all('SELECT id FROM site_identity') : []
  return row && String(row.id)
}

function refuseEmpty(dataDir: string): never {
  throw new AnotherSite(
    `There was a site here: ${fileIn(dataDir)} says so. Its database is missing or empty, and nothing is made in its place. Is the disk there, and DATABASE_URL right? A backup can be restored (docs/operating.md). For a new site, set DATA_DIR to an empty folder.`,
  )
}
