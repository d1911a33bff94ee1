import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
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
    pool: { connectionString: databaseUrl },
    migrationDir: migrations('postgres'),
    prodMigrations: forPostgres,
    push: false,
  })
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
