import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Client } from 'pg'
import { BackupError } from './manifest'
import type { StoredDatabase } from './stored-database'

/** A database of PostgreSQL, by its own programs `pg_dump` and `pg_restore`, which must not be older than the server. */
export function databaseAt(url: string): StoredDatabase {
  return {
    kind: 'postgres',
    // pg_dump reads in one transaction, so that all of it is of one moment
    dumpTo: (file) => run('pg_dump', ['--format=custom', '--no-owner', '--no-acl', `--file=${file}`], url),
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

/** The parts of an address as libpq's environment variables: unlike arguments, other users can't read them. */
export function connection(address: string): Record<string, string> {
  const url = new URL(address)
  const given = {
    PGHOST: url.searchParams.get('host') ?? url.hostname.replace(/^\[(.*)\]$/, '$1'),
    PGPORT: url.port,
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
    PGSSLMODE: url.searchParams.get('sslmode') ?? '',
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
}

async function run(program: string, args: string[], url: string): Promise<void> {
  const env = { ...process.env, ...connection(url) }
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [code] = (await once(child, 'close').catch(() => {
    throw new BackupError(`PostgreSQL’s program ${program} is needed and isn’t on the PATH.`)
  })) as [number | null]
  if (code !== 0) throw new BackupError(`${program} could not finish: ${said.trim()}`)
}
