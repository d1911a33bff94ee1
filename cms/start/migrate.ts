import { sql, type MigrateUpArgs as PostgresUpArgs } from '@payloadcms/db-postgres'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { isSqlite } from '@/database/one-writer'
import { readSettings } from '@/settings'
import { migrations as forPostgres } from '../migrations/postgres'
import { migrations as forSqlite } from '../migrations/sqlite'
import { keepCopy } from './copy'
import { passingOver } from './pass-over'

type Migrations = typeof forSqlite | typeof forPostgres

/** Payload's own type asks for migrations that would take anything. */
interface Migrating {
  migrate(args?: { migrations?: Migrations }): Promise<void>
}

/**
 * Brings the tables up to date; harmless when they are. Each migration is one transaction, so it can be cut off anywhere
 * and is begun again at the next start. On SQLite the database is copied before; whoever runs PostgreSQL has `pg_dump`.
 */
export async function migrate(payload: Payload): Promise<void> {
  const { db }: { db: Migrating } = payload
  const client = 'client' in payload.db && isSqlite(payload.db.client) ? payload.db.client : undefined
  if (!client) return db.migrate({ migrations: forPostgres.map(withoutTimeout) })
  const done = await migrationsDone(payload)
  const pending = forSqlite.filter(({ name }) => !done?.has(name))
  const [first] = pending
  if (!first) return
  if (done?.size) await keepCopy(client, readSettings().dataDir, first.name)
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
