import { Client } from 'pg'
import { connection, dumpTo, ProgramFault, runOn } from '@/database/postgres-programs'
import { BackupError } from './manifest'
import type { StoredDatabase } from './stored-database'

/** A database of PostgreSQL, by its own programs `pg_dump` and `pg_restore`, which must not be older than the server. */
export function databaseAt(url: string): StoredDatabase {
  return {
    kind: 'postgres',
    dumpTo: (file) => dumpTo(file, url).catch(fail),
    migrations: async () => {
      const [table] = await ask(url, "SELECT to_regclass('payload_migrations')::text AS name")
      if (!table?.name) return null
      return (await ask(url, 'SELECT name FROM payload_migrations ORDER BY id')).map(({ name }) => name ?? '')
    },
    isEmpty: async () =>
      (await ask(url, "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")).length === 0,
    loadFrom: (file) => {
      const { PGDATABASE = '' } = connection(url)
      const whole = ['--single-transaction', '--exit-on-error', '--no-owner', '--no-acl']
      return run('pg_restore', [...whole, `--dbname=${PGDATABASE}`, file], url)
    },
    forgetKey: async () => {
      await ask(url, 'DROP TABLE IF EXISTS site_key')
    },
  }
}

async function ask(url: string, sql: string): Promise<{ name: string | null }[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<{ name: string | null }>(sql)).rows
  } finally {
    await client.end()
  }
}

async function run(program: string, args: string[], url: string): Promise<void> {
  await runOn(url, program, args).catch(fail)
}

function fail(error: unknown): never {
  throw error instanceof ProgramFault ? new BackupError(error.message) : error
}
