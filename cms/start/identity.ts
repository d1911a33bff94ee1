import { randomUUID } from 'node:crypto'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { fileOf } from '@/database/files'
import { fromPayload, type Database } from '@/database/sql'
import type { Settings } from '@/settings'
import { siteIdFile, siteIdIn } from '@/site-folder'
import { migrationsDone } from './migrate'

/** Says why a database isn't taken for this site's; nothing was written. */
export class AnotherSite extends Error {}

type Place = Pick<Settings, 'dataDir' | 'databaseUrl' | 'expectSite'>

/** Refuses to make a new database where `dataDir` or the operator says that there was one. To be called before SQLite is opened. */
export function requireDatabase(place: Place): void {
  const found = statSync(fileOf(place.databaseUrl), { throwIfNoEntry: false })
  if (!found?.size && isExpected(place)) refuseEmpty(place)
}

/**
 * Refuses a database that is empty where there was a site, or another site's where `dataDir` shows which. A folder that shows none
 * joins whatever site the database is: on PostgreSQL another app may have its folder elsewhere (`key.ts` says which may). To be called before
 * anything is written to it.
 */
export async function recogniseSite(payload: Payload, place: Place): Promise<void> {
  if (!isExpected(place)) return
  if (!(await migrationsDone(payload))?.size) refuseEmpty(place)
  const { dataDir } = place
  const [own, kept] = [await ownId(fromPayload(payload.db)), siteIdIn(dataDir)]
  if (own && kept && own !== kept)
    throw new AnotherSite(
      `The database is another site's than the one whose folder is ${dataDir}. Set DATABASE_URL and DATA_DIR to those that belong together. If it's the right database, as after moving a site, remove the file ${siteIdFile(dataDir)}.`,
    )
}

/** Has the database and the folder know each other from now on. Harmless when they do. */
export async function keepIdentity(payload: Payload, { dataDir }: Place): Promise<void> {
  const db = fromPayload(payload.db)
  const id = (await ownId(db)) ?? (siteIdIn(dataDir) || randomUUID())
  await db.batch([
    { sql: 'CREATE TABLE IF NOT EXISTS site_identity (id varchar(36) PRIMARY KEY)', params: [] },
    {
      sql: 'INSERT INTO site_identity SELECT ? WHERE NOT EXISTS (SELECT 1 FROM site_identity)',
      params: [id],
    },
  ])
  if (siteIdIn(dataDir)) return
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(siteIdFile(dataDir), id)
}

const isExpected = ({ dataDir, expectSite }: Place) => expectSite || siteIdIn(dataDir) !== ''

async function ownId(db: Database): Promise<string | undefined> {
  const tables = db.dialect === 'sqlite' ? 'sqlite_schema WHERE name' : 'pg_tables WHERE tablename'
  const [table] = await db.all(`SELECT 1 AS found FROM ${tables} = 'site_identity'`)
  const [row] = table ? await db.all('SELECT id FROM site_identity') : []
  return row && String(row.id)
}

function refuseEmpty({ dataDir }: Place): never {
  const said = siteIdIn(dataDir) ? siteIdFile(dataDir) : 'EXPECT_SITE'
  throw new AnotherSite(
    `There was a site here: ${said} says so. Its database is missing or empty, and nothing is made in its place. Is the disk there, and DATABASE_URL right? A backup can be restored (docs/operating.md). For a new site, set DATA_DIR to an empty folder, and no EXPECT_SITE.`,
  )
}
