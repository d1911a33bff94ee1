import type { Payload } from 'payload'
import { fromPayload } from '@/database/sql'

/** Rows of an index that are looked at: enough to tell a slug, which is one article's, from a state, which is all's. */
const sample = 1000

/**
 * Has SQLite see what its indexes are worth: before that it looks for an article among all that are published. Takes
 * milliseconds. The search index answers faster without; PostgreSQL does this by itself.
 */
export async function weighIndexes(payload: Payload): Promise<void> {
  const db = fromPayload(payload.db)
  if (db.dialect !== 'sqlite') return
  const tables = await db.all(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'
    AND name NOT LIKE 'sqlite%' AND sql NOT LIKE 'CREATE VIRTUAL%'`)
  const statements = [
    `PRAGMA analysis_limit = ${sample}`,
    ...tables.map(({ name }) => `ANALYZE "${String(name)}"`),
  ]
  await db.batch(statements.map((sql) => ({ sql, params: [] })))
}
