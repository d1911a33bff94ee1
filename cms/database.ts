import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { openSqlite } from '@/database/one-writer'
import type { Settings } from '@/settings'
import { requireDatabase } from './start/identity'
import { transactionsOf, type Runs } from './transactions'

/**
 * The database that the settings name. Its tables come from migrations alone, never from guessing at start. Payload's
 * adapters, but for their transactions and SQLite's connections: docs/decisions/0023-whole-publications.md.
 */
export function database(settings: Settings) {
  const { databaseUrl } = settings
  return databaseUrl.startsWith('file:') ? onSqlite(settings) : onPostgres(databaseUrl)
}

const migrations = (dialect: string) => path.join(process.cwd(), 'cms/migrations', dialect)

function onSqlite(settings: Settings): ReturnType<typeof sqliteAdapter> {
  const url = settings.databaseUrl
  const base = sqliteAdapter({ client: { url }, migrationDir: migrations('sqlite'), push: false })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const { connect } = adapter
      const transactions = transactionsOf<{ run: Runs }>(adapter, (db, statement) => db.run(statement))
      return Object.assign(adapter, transactions, {
        connect: async (options?: { hotReload: boolean }) => {
          requireDatabase(settings)
          adapter.client = await openSqlite(url)
          await connect?.call(adapter, options)
        },
      })
    },
  }
}

/**
 * Milliseconds after which PostgreSQL gives up, so that a page fails, and the edge shows its copy, before all wait; and so
 * that what an app left in the middle, hung or with its whole machine gone, keeps others waiting no longer.
 */
const timeouts = {
  connectionTimeoutMillis: 5000,
  lock_timeout: 5000,
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 30_000,
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
      const { connect } = adapter
      const transactions = transactionsOf<{ execute: Runs }>(adapter, (db, statement) =>
        db.execute(statement),
      )
      return Object.assign(adapter, transactions, {
        connect: async (options?: { hotReload: boolean }) => {
          await connect?.call(adapter, options)
          // A connection that is ended between two statements would end the program; who asks next is told
          const told = (error: Error) => {
            adapter.payload.logger.warn(`A connection to PostgreSQL has ended: ${error.message}`)
          }
          adapter.pool.on('error', told)
          adapter.pool.on('connect', (client) => client.on('error', told))
        },
      })
    },
  }
}
