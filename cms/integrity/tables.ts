import type { Payload } from 'payload'
import { publicSql } from '@/database/public'
import { fromPayload, type Database } from '@/database/sql'
import { removeEdition } from '@/search/index-editions'
import { databaseOf } from '../transactions'
import { atomically } from '../atomically'
import type { Difference } from './difference'

const year = {
  sqlite: 'CAST(substr(published_at, 1, 4) AS INTEGER)',
  postgres: "CAST(extract(year FROM published_at AT TIME ZONE 'UTC') AS integer)",
}

/** What is wrong with whole tables: rows that belong to nothing that is public, and counts. */
export async function tableDifferences(payload: Payload): Promise<Difference[]> {
  const db = fromPayload(payload.db)
  return [
    ...(await strayEntries(payload, db)),
    ...(await strayInIndex(payload, db)),
    ...(await countsByYear(payload, db)),
  ]
}

const strays = () => `FROM news_entries WHERE NOT EXISTS (SELECT 1 FROM articles a
  WHERE a.id = news_entries.article AND ${publicSql('a')})`

async function strayEntries(payload: Payload, db: Database): Promise<Difference[]> {
  const [found] = await db.all(`SELECT count(*) AS items ${strays()}`)
  const items = Number(found?.items)
  if (items === 0) return []
  return [
    {
      sentence: `Lists of news have ${items} rows of news that nobody can read.`,
      mend: () => writing(payload, (own) => own.batch([{ sql: `DELETE ${strays()}`, params: [] }])),
    },
  ]
}

const publicIn = (collection: string) =>
  `SELECT 1 FROM ${collection} d WHERE d.work = e.work AND CAST(d.language AS TEXT) = e.language
   AND ${publicSql('d')}`

async function strayInIndex(payload: Payload, db: Database): Promise<Difference[]> {
  const cut = db.dialect === 'sqlite' ? 'substr(id, 1, 36)' : 'left(id, 36)'
  const rows = await db.all(`SELECT id FROM (SELECT id, ${cut} AS work, language FROM search_editions) e
    WHERE NOT EXISTS (${publicIn('articles')}) AND NOT EXISTS (${publicIn('pages')})`)
  return rows.map(({ id }) => ({
    sentence: `The search index has the edition ${String(id)}, which nobody can read.`,
    mend: () => writing(payload, (own) => removeEdition(own, String(id))),
  }))
}

async function countsByYear(payload: Payload, db: Database): Promise<Difference[]> {
  const counted = `SELECT language, topic, ${year[db.dialect]} AS year, count(*) AS items FROM news_entries GROUP BY 1, 2, 3`
  const kept = 'SELECT language, topic, year, items FROM news_years WHERE items <> 0'
  const rows = await db.all(`SELECT 1 AS found FROM (${counted} EXCEPT ${kept}) a
    UNION ALL SELECT 1 FROM (${kept} EXCEPT ${counted}) b LIMIT 1`)
  if (rows.length === 0) return []
  return [
    {
      sentence: 'The counts of news by year are not those of the lists.',
      mend: () =>
        writing(payload, (own) =>
          own.batch([
            { sql: 'DELETE FROM news_years', params: [] },
            { sql: `INSERT INTO news_years (language, topic, year, items) ${counted}`, params: [] },
          ]),
        ),
    },
  ]
}

async function writing(payload: Payload, write: (db: Database) => Promise<unknown>): Promise<void> {
  await atomically(payload, async (req) => write(await databaseOf(req)))
}
