import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Settings } from '@/settings'

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
      push: false,
      wal: { synchronous: 'FULL' },
      busyTimeout: 5000,
    })
  return postgresAdapter({
    pool: { connectionString: databaseUrl },
    migrationDir: migrations('postgres'),
    push: false,
  })
}
