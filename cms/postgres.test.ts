import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { inspect } from 'node:util'
import pg from 'pg'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'
import { exportLines } from './history/export'
import { importLines } from './history/import'
import { verifyHistory } from './history/verify'
import { article, rawSql, testSite } from './test-site'
import { listTranslations } from './translators/states'

/** What SQLite's tests say of the record, in a real PostgreSQL. */
const postgres = withoutPostgres ? null : await startPostgres()
const payload = await testSite(postgres?.url)
after(() => postgres?.stop())

const skip = withoutPostgres
const collection = 'articles'
const _status = 'published' as const

test(
  'an import that PostgreSQL stops halfway leaves nothing behind; a whole one gives the same lines',
  { skip },
  async () => {
    const { id, work } = await payload.create({
      collection,
      data: { ...article('Badplatser', 'sv', 'Ett.'), slug: 'badplatser', _status },
    })
    await payload.update({ collection, id, data: { title: 'Våra badplatser', _status } })
    let exported = ''
    for await (const line of exportLines(payload)) exported += line
    assert.equal(exported.trim().split('\n').length, 3)
    await empty()

    const full =
      "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'disk full'; END $$"
    await rawSql(payload, full)
    await rawSql(
      payload,
      'CREATE TRIGGER full_disk BEFORE INSERT ON revisions FOR EACH ROW WHEN (NEW.number = 2) EXECUTE FUNCTION full_disk()',
    )
    await assert.rejects(importLines(payload, exported))
    for (const table of ['articles', '_articles_v', 'revisions'])
      assert.deepEqual(await rawSql(payload, `SELECT * FROM ${table}`), [], table)
    await rawSql(payload, 'DROP TRIGGER full_disk ON revisions')

    assert.equal(await importLines(payload, exported), 2)
    assert.deepEqual(await verifyHistory(payload), { editions: 1, revisions: 2, files: 0 })
    const [row] = await rawSql(payload, 'SELECT work FROM revisions')
    assert.deepEqual(row, { work })
  },
)

test(
  'whoever writes SQL in PostgreSQL can’t alter, delete, truncate or leave out a published revision',
  { skip },
  async () => {
    const before = await rawSql(payload, 'SELECT * FROM revisions ORDER BY id')
    assert.equal(before.length, 2)
    const insert = 'INSERT INTO revisions (id, work, language, number, record) VALUES'
    const attempts: [string, RegExp][] = [
      ["UPDATE revisions SET record = '{}'", /can't be altered or deleted/],
      ['DELETE FROM revisions WHERE number = 2', /can't be altered or deleted/],
      ['TRUNCATE revisions CASCADE', /can't be altered or deleted/],
      [`${insert} (9001, 'w', 'sv', 2, '{}')`, /without gaps/],
      [
        `${insert} ((SELECT min(id) FROM revisions), 'w', 'sv', 1, '{}') ON CONFLICT (id) DO UPDATE SET record = '{}'`,
        /can't be altered/,
      ],
    ]
    for (const [statement, refusal] of attempts)
      await assert.rejects(rawSql(payload, statement), (error) => refusal.test(inspect(error)), statement)
    assert.deepEqual(await rawSql(payload, 'SELECT * FROM revisions ORDER BY id'), before)
  },
)

test('translators find every edition by its state in PostgreSQL too', { skip }, async () => {
  const original = await payload.create({
    collection,
    data: { ...article('Bibliotek', 'sv', 'Ett.'), slug: 'bibliotek', _status },
  })
  await payload.create({
    collection,
    data: { ...article('Library', 'en', 'One.'), slug: 'library', original: original.id, _status },
  })
  await payload.update({ collection, id: original.id, data: { title: 'Biblioteket', _status } })
  // What nobody can read needs no translation
  await payload.create({
    collection,
    data: { ...article('Utkast', 'sv', 'Ett.'), slug: 'utkast' },
    draft: true,
  })
  const gone = await payload.create({
    collection,
    data: { ...article('Borta', 'sv', 'Ett.'), slug: 'borta', _status },
  })
  const withdrawal = { outcome: 'mistake', reason: 'Fel.' } as const
  await payload.update({ collection, id: gone.id, data: { withdrawal, _status } })
  const { items } = await listTranslations(payload, { page: 1 })
  assert.deepEqual(
    items.map(({ original: { title }, language, state, age }) => [title, language, state, age?.titleChanged]),
    [
      ['Biblioteket', 'en', 'behind', true],
      ['Biblioteket', 'uk', 'missing', undefined],
      ['Våra badplatser', 'en', 'missing', undefined],
      ['Våra badplatser', 'uk', 'missing', undefined],
    ],
  )
})

test(
  'whoever keeps copies of pages is told of a publication when PostgreSQL shows it to others, not before',
  { skip },
  async (t) => {
    const seen: unknown[] = []
    const cache = createServer((_request, response) => {
      // Another connection than the publication's own
      void postgres?.pool.query("SELECT title FROM articles WHERE slug = 'isbanan'").then(({ rows }) => {
        seen.push(rows)
        response.writeHead(204).end()
      })
    }).listen(0, '127.0.0.1')
    await once(cache, 'listening')
    t.after(() => {
      process.env.PURGE_URL = ''
      cache.close()
    })
    process.env.PURGE_URL = `http://127.0.0.1:${(cache.address() as AddressInfo).port}/`
    await payload.create({
      collection,
      data: { ...article('Isbanan öppnar', 'sv', 'Ett.'), slug: 'isbanan', _status },
    })
    assert.deepEqual(seen, [[{ title: 'Isbanan öppnar' }]])
  },
)

/** As a site is before its first article: the record's triggers are made to look away. */
async function empty() {
  await rawSql(payload, 'ALTER TABLE revisions DISABLE TRIGGER USER')
  await rawSql(payload, 'DELETE FROM revisions')
  await rawSql(payload, 'ALTER TABLE revisions ENABLE TRIGGER USER')
  await rawSql(payload, 'TRUNCATE articles, _articles_v, former_addresses CASCADE')
}

test(
  'who reads what another program has locked is told so, and doesn’t wait for ever',
  { skip },
  async () => {
    const client = new pg.Client(postgres?.url)
    await client.connect()
    await client.query('BEGIN; LOCK TABLE articles')
    await assert.rejects(payload.find({ collection }), (error) => /lock timeout/.test(inspect(error)))
    await client.query('ROLLBACK')
    await client.end()
    assert.ok((await payload.find({ collection })).totalDocs > 0)
  },
)
