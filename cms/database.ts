import path from 'node:path'
import { postgresAdapter, sql, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Settings } from '@/settings'
import { migrations as forPostgres } from './migrations/postgres'
import { migrations as forSqlite } from './migrations/sqlite'

/**
 * The database that the settings name. Its tables come from migrations alone, never from guessing at start.
 * SQLite works without transactions here: its driver loses its settings at each one. See docs/decisions/0003-databases.md.
 */
export function database({ databaseUrl }: Settings) {
  const migrations = (dialect: string) => path.join(process.cwd(), 'cms/migrations', dialect)
  if (databaseUrl.startsWith('file:'))
    return sqliteAdapter({
      client: { url: databaseUrl },
      migrationDir: migrations('sqlite'),
      prodMigrations: forSqlite,
      push: false,
      wal: { synchronous: 'FULL' },
      busyTimeout: 5000,
    })
  return postgresAdapter({
    pool: { connectionString: databaseUrl, ...timeouts },
    migrationDir: migrations('postgres'),
    prodMigrations: forPostgres.map(withoutTimeout),
    push: false,
  })
}

/** Milliseconds after which PostgreSQL gives up, so that a page fails, and the edge shows its copy, before all wait. */
const timeouts = { connectionTimeoutMillis: 5000, lock_timeout: 5000, statement_timeout: 60_000 }

/** A migration may rewrite a big table, and takes as long as that does. */
function withoutTimeout(migration: (typeof forPostgres)[number]) {
  return {
    ...migration,
    up: async (args: MigrateUpArgs) => {
      await args.db.execute(sql`SET LOCAL statement_timeout = 0`)
      await migration.up(args)
    },
  }
}

type Migrations = typeof forSqlite | typeof forPostgres

/** Payload's own type asks for migrations that would take anything. */
interface Migrating {
  prodMigrations?: Migrations
  migrate(args?: { migrations?: Migrations }): Promise<void>
}

/** Brings the tables up to date; harmless when they are. */
export function migrate({ db }: { db: Migrating }): Promise<void> {
  return db.migrate({ migrations: db.prodMigrations })
}
