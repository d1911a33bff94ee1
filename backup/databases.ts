import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { z } from 'zod'
import { BackupError } from './manifest'
import * as postgres from './postgres'
import type { StoredDatabase } from './stored-database'

/** The database at an address of the settings. */
export function databaseAt(url: string): StoredDatabase {
  return url.startsWith('file:') ? sqliteAt(sqliteFile(url)) : postgres.databaseAt(url)
}

/** SQLite takes `file:/absolute`, `file:relative` and `file:///absolute`. */
export function sqliteFile(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : path.resolve(url.slice('file:'.length))
}

function sqliteAt(file: string): StoredDatabase {
  const ask = async (sql: string, args: string[] = []) => {
    if (!existsSync(file)) throw new BackupError(`There is no database at ${file}.`)
    const client = createClient({ url: pathToFileURL(file).href })
    try {
      await client.execute('PRAGMA busy_timeout = 30000')
      return (await client.execute({ sql, args })).rows
    } finally {
      client.close()
    }
  }
  return {
    kind: 'sqlite',
    // One reading transaction: writers aren't held up, and what they write meanwhile isn't in it
    dumpTo: async (target) => {
      await ask('VACUUM INTO ?', [target])
    },
    migrations: async () => {
      if (!existsSync(file)) return null
      const [table] = await ask("SELECT 1 FROM sqlite_schema WHERE name = 'payload_migrations'")
      if (!table) return null
      return (await ask('SELECT name FROM payload_migrations ORDER BY id')).map(({ name }) =>
        z.string().parse(name),
      )
    },
    isEmpty: () => Promise.resolve(!existsSync(file)),
    loadFrom: async (source) => {
      await mkdir(path.dirname(file), { recursive: true })
      await copyFile(source, `${file}.part`)
      await rename(`${file}.part`, file)
    },
    // It lies in the same folder as the key, and keeps nothing of it
    forgetKey: () => Promise.resolve(),
  }
}
