import path from 'node:path'
import { postgresAdapter, sql, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { openSqlite } from '@/database/one-writer'
import type { Settings } from '@/settings'
import { migrations as forPostgres } from './migrations/postgres'
import { migrations as forSqlite } from './migrations/sqlite'
import { transactionsOf, type Runs } from './transactions'

/**
 * The database that the settings name. Its tables come from migrations alone, never from guessing at start. Payload's
 * adapters, but for their transactions and SQLite's connections: docs/decisions/0023-whole-publications.md.
 */
export function database({ databaseUrl }: Settings) {
  return databaseUrl.startsWith('file:') ? onSqlite(databaseUrl) : onPostgres(databaseUrl)
}

const migrations = (dialect: string) => path.join(process.cwd(), 'cms/migrations', dialect)

function onSqlite(url: string): ReturnType<typeof sqliteAdapter> {
  const base = sqliteAdapter({ client: { url }, migrationDir: migrations('sqlite'), push: false })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const { connect } = adapter
      const transactions = transactionsOf<{ run: Runs }>(adapter, (db, statement) => db.run(statement))
      return Object.assign(adapter, transactions, {
        connect: async (options?: { hotReload: boolean }) => {
          adapter.client = await openSqlite(url)
          await connect?.call(adapter, options)
        },
      })
    },
  }
}

function onPostgres(connectionString: string): ReturnType<typeof postgresAdapter> {
  const base = postgresAdapter({
    pool: { connectionString, ...timeouts },
    migrationDir: migrations('postgres'),
    push: false,
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      return Object.assign(
        adapter,
        transactionsOf<{ execute: Runs }>(adapter, (db, statement) => db.execute(statement)),
      )
    },
  }
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
  name: string
  migrate(args?: { migrations?: Migrations }): Promise<void>
}

/** Brings the tables up to date; harmless when they are. */
export function migrate({ db }: { db: Migrating }): Promise<void> {
  return db.migrate({ migrations: db.name === 'sqlite' ? forSqlite : forPostgres.map(withoutTimeout) })
}
