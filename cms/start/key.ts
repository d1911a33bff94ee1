import { createHmac } from 'node:crypto'
import type { Database } from '@/database/sql'

/** Says that the apps on one database would sign with different keys. */
export class AnotherKey extends Error {}

const table = 'CREATE TABLE IF NOT EXISTS site_key (mark varchar(64) PRIMARY KEY)'
const keep = 'INSERT INTO site_key SELECT ? WHERE NOT EXISTS (SELECT 1 FROM site_key)'

/**
 * Refuses a key that isn't the one that the sessions, the links to previews and the codes in a PostgreSQL were made with.
 * The first one is the site's. With SQLite, key and database lie in one folder.
 * @throws AnotherKey
 */
export async function recogniseKey(db: Database, secret: string): Promise<void> {
  if (db.dialect === 'sqlite') return
  const mark = createHmac('sha256', secret).update('the key of the site').digest('hex')
  const [, , rows] = await db.batch([
    { sql: table, params: [] },
    { sql: keep, params: [mark] },
    { sql: 'SELECT mark FROM site_key', params: [] },
  ])
  if (rows?.[0]?.mark !== mark)
    throw new AnotherKey(
      'This database is a site’s already, and its sessions, links and codes were made with another key. Set SECRET to that site’s, or to what its file DATA_DIR/secret holds. For a new key, which logs everybody out and makes codes from telephones wrong: stop all apps on the database and run DROP TABLE site_key in it.',
    )
}
