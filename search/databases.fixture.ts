import { createClient } from '@libsql/client'
import { after, test } from 'node:test'
import { fromLibsql, fromPool, type Database } from '@/database/sql'
import { prepareSearch } from './dialect'
import { startPostgres, withoutPostgres, type ThrowawayPostgres } from '@/database/postgres.fixture'

let postgres: Promise<ThrowawayPostgres> | undefined
after(async () => (await postgres)?.stop())

/** An empty index in SQLite. */
export async function emptySqlite(): Promise<Database> {
  const db = fromLibsql(createClient({ url: ':memory:' }))
  await prepareSearch(db)
  return db
}

/** An empty index in a real PostgreSQL, which is started once for a test file. */
export async function emptyPostgres(): Promise<Database> {
  postgres ??= startPostgres()
  const db = fromPool((await postgres).pool)
  await db.batch([{ sql: 'DROP TABLE IF EXISTS search_editions, search_index, search_words', params: [] }])
  await prepareSearch(db)
  return db
}

/** The same test on both databases; without PostgreSQL that half is skipped, and says so. */
export function onBoth(name: string, run: (db: Database) => Promise<void>): void {
  void test(`${name} (SQLite)`, async () => run(await emptySqlite()))
  void test(`${name} (PostgreSQL)`, { skip: withoutPostgres }, async () => run(await emptyPostgres()))
}
