import { sql, type MigrateUpArgs as PostgresUpArgs } from '@payloadcms/db-postgres'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { isSqlite } from '@/database/one-writer'
import { dumpTo, ProgramMissing } from '@/database/postgres-programs'
import { readSettings } from '@/settings'
import { migrations as forPostgres } from '../migrations/postgres'
import { migrations as forSqlite } from '../migrations/sqlite'
import { keepCopy, type CopyTo } from './copy'
import { passingOver } from './pass-over'

type Migrations = typeof forSqlite | typeof forPostgres

/** Payload's own type asks for migrations that would take anything. */
interface Migrating {
  migrate(args?: { migrations?: Migrations }): Promise<void>
}

/**
 * Brings the tables up to date; harmless when they are. Each migration is one transaction, so it can be cut off anywhere
 * and is begun again at the next start. The database is copied before: docs/decisions/0048-a-copy-before-tables-change.md.
 */
export async function migrate(payload: Payload): Promise<void> {
  const { db }: { db: Migrating } = payload
  const client = 'client' in payload.db && isSqlite(payload.db.client) ? payload.db.client : undefined
  const done = await migrationsDone(payload)
  if (!client) {
    const next = forPostgres.find(({ name }) => !done?.has(name))
    if (next && done?.size) await keepDump(payload, next.name)
    return db.migrate({ migrations: forPostgres.map(withoutTimeout) })
  }
  const pending = forSqlite.filter(({ name }) => !done?.has(name))
  const [first] = pending
  if (!first) return
  const copyTo: CopyTo = (file) =>
    client.alone(async (writer) => {
      await writer.execute({ sql: 'VACUUM INTO ?', args: [file] })
    })
  if (done?.size) await keepCopy(copyTo, readSettings().dataDir, `before-${first.name}.db`)
  // A table that is made anew is dropped first: with foreign keys watched, that would delete what refers to it
  await client.alone((writer) => writer.execute('PRAGMA foreign_keys = OFF'))
  const last = forSqlite.findLastIndex(({ name }) => done?.has(name))
  const migrations = forSqlite.map((one, index) => ({
    ...one,
    // They run in order: what comes before one that is recorded was done, though its own record is lost
    up: index < last ? () => Promise.resolve() : passingOverIn(one, payload),
  }))
  await db.migrate({ migrations })
  await client.alone((writer) => writer.execute('PRAGMA foreign_keys = ON'))
}

/** Where PostgreSQL's own programs aren't, its operator has copies of their own; the log says that there is none of ours. */
async function keepDump({ logger }: Payload, migration: string): Promise<void> {
  const { dataDir, databaseUrl } = readSettings()
  try {
    await keepCopy((file) => dumpTo(file, databaseUrl), dataDir, `before-${migration}.pgdump`)
  } catch (error) {
    if (!(error instanceof Error && error.cause instanceof ProgramMissing)) throw error
    logger.warn(`The tables change without a copy of the database before: ${error.cause.message}`)
  }
}

/** A migration may rewrite a big table, and takes as long as that does. */
function withoutTimeout(migration: (typeof forPostgres)[number]) {
  return {
    ...migration,
    up: async (args: PostgresUpArgs) => {
      await args.db.execute(sql`SET LOCAL statement_timeout = 0`)
      await migration.up(args)
    },
  }
}

/** Names of the migrations that this database has had; undefined when it's empty. */
export async function migrationsDone(payload: Payload): Promise<Set<string> | undefined> {
  try {
    const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false, depth: 0 })
    return new Set(docs.flatMap(({ name }) => name ?? []))
  } catch {
    return undefined
  }
}

function passingOverIn({ name, up }: (typeof forSqlite)[number], { logger }: Payload) {
  return async (args: MigrateUpArgs) => {
    const { db, passed } = passingOver(args.db)
    await up({ ...args, db })
    const count = passed()
    if (count > 0)
      logger.warn(`The migration ${name} had been cut off: ${count} of its statements were done before.`)
  }
}
