import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { getPayload, type Payload } from 'payload'
import { fromPayload } from '@/database/sql'
import type { Locale } from '@/i18n/routing'
import { body, paragraph } from './body/nodes'

/**
 * The CMS as it runs, on an empty database of its own (SQLite unless another is given), for one test file; it's gone
 * when the tests are done.
 */
export async function testSite(databaseUrl = ''): Promise<Payload> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'site-'))
  Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, PURGE_URL: '' })
  const { default: config } = await import('./config')
  const payload = await getPayload({ config })
  payload.logger.level = 'error'
  after(async () => {
    const { db } = payload
    await payload.destroy()
    if (hasPool(db)) {
      // The server may be gone before it has answered the last farewell
      db.pool.on('error', () => undefined)
      // Not awaited: Payload never gives one connection to PostgreSQL back, so it ends with the server
      void db.pool.end()
    }
    rmSync(dataDir, { recursive: true, force: true })
  })
  return payload
}

/** What an article needs, with a paragraph for each text; its slug is made of the title. */
export function article(title: string, language: Locale, ...texts: string[]) {
  return { title, slug: '', lead: 'Provtext.', language, body: body(...texts.map((text) => paragraph(text))) }
}

/** Raw SQL in the test's database, past the rules of the CMS. */
export function rawSql({ db }: Payload, statement: string): Promise<unknown[]> {
  return fromPayload(db).all(statement)
}

function hasPool(
  db: object,
): db is { pool: { on: (event: 'error', listener: () => void) => void; end: () => Promise<void> } } {
  return 'pool' in db
}
