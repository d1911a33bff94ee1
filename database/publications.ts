import type { Database } from './sql'

/** What a publication changes, as caches are told of it. */
export type Recorded = {
  /** Value of `Cache-Group-Invalidation` (RFC 9875); null when anything may have changed. */
  invalidation: string | null
  /** Words that stand in whatever law has had removed. */
  removed?: readonly string[]
}

/** Edges that were away for longer take it that everything has changed; of what law has had removed they hear for longer. */
const kept = { publications: '1 day', removals: '30 days' }

const table = `CREATE TABLE IF NOT EXISTS publications (
  number bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT clock_timestamp(),
  invalidation text, removed text NOT NULL DEFAULT '')`

/** Who has heard of nothing yet begins with it. */
const first = `INSERT INTO publications (invalidation) SELECT '' WHERE NOT EXISTS (SELECT 1 FROM publications)`

const prune = `DELETE FROM publications
  WHERE at < now() - CASE removed WHEN '' THEN interval '${kept.publications}' ELSE interval '${kept.removals}' END`

/** Makes the table through which the sites on one PostgreSQL hear of each other; SQLite has one site. */
export async function preparePublications(db: Database): Promise<void> {
  if (db.dialect === 'postgres') await db.batch([table, first].map((sql) => ({ sql, params: [] })))
}

/**
 * Puts a publication on record for the edges of all sites on the database, and wakes those that listen, when the
 * transaction is committed. Returns its number; undefined on SQLite. Numbers become visible in their order: `batch` holds
 * a lock from before a number is given until the transaction has ended (docs/decisions/0041).
 */
export async function recordPublication(
  db: Database,
  { invalidation, removed = [] }: Recorded,
): Promise<string | undefined> {
  if (db.dialect === 'sqlite') return undefined
  const insert = 'INSERT INTO publications (invalidation, removed) VALUES (?, ?) RETURNING number'
  const [rows] = await db.batch([
    { sql: insert, params: [invalidation, removed.join('\n')] },
    { sql: prune, params: [] },
    { sql: `SELECT pg_notify('publications', '')`, params: [] },
  ])
  return rows?.[0] && String(rows[0].number)
}
