import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { readSettings } from '@/settings'
import { migrations } from '../migrations/sqlite'
import { article, rawSql, testSite } from '../test-site'
import { differences } from '../integrity/verify'
import { keepIdentity, recogniseSite, requireDatabase } from './identity'
import { migrate } from './migrate'

const payload = await testSite()
const settings = readSettings()
const copies = () => readdirSync(settings.dataDir).filter((name) => name.startsWith('before-'))

test('an upgrade that an older version had cut off goes on where it was, whichever it was, and a copy from before it is there', async () => {
  const data = { ...article('Badplatser', 'sv', 'Ett.'), _status: 'published' as const }
  await payload.create({ collection: 'articles', data })
  const before = await rawSql(payload, 'SELECT type, name, sql FROM sqlite_schema ORDER BY name')
  assert.deepEqual(copies(), [], 'a new site has nothing to copy')
  for (const { name } of migrations) {
    await rawSql(payload, `DELETE FROM payload_migrations WHERE name = '${name}'`)
    await migrate(payload)
    assert.ok(copies().includes(`before-${name}.db`), copies().join())
    const [recorded] = await rawSql(
      payload,
      `SELECT count(*) AS n FROM payload_migrations WHERE name = '${name}'`,
    )
    assert.deepEqual(recorded, { n: 1 })
  }
  assert.deepEqual(await rawSql(payload, 'SELECT type, name, sql FROM sqlite_schema ORDER BY name'), before)
  assert.equal(copies().length, 2)
  for await (const { sentence } of differences(payload)) assert.fail(sentence)
})

test('one that was cut off between the tables it makes goes on as well', async () => {
  await rawSql(payload, 'DROP TRIGGER news_entries_count_gone')
  await rawSql(payload, 'DROP TRIGGER news_entries_no_update')
  await rawSql(payload, "DELETE FROM payload_migrations WHERE name >= '20261125'")
  await migrate(payload)
  await payload.update({ collection: 'articles', id: 1, data: { _status: 'draft' } })
  assert.deepEqual(await rawSql(payload, 'SELECT sum(items) AS n FROM news_years'), [{ n: 0 }])
})

test('a database that is missing, empty or another site’s isn’t taken for a new site where there was one', async () => {
  const { dataDir, databaseUrl, expectSite } = settings
  await recogniseSite(payload, settings)
  requireDatabase(settings)
  const missing = { dataDir, expectSite, databaseUrl: `file:${path.join(dataDir, 'missing.db')}` }
  assert.throws(() => {
    requireDatabase(missing)
  }, /There was a site here/)
  assert.ok(!existsSync(path.join(dataDir, 'missing.db')))
  const elsewhere = { ...missing, dataDir: path.join(dataDir, 'new') }
  requireDatabase(elsewhere)
  assert.throws(() => {
    requireDatabase({ ...elsewhere, expectSite: true })
  }, /There was a site here: EXPECT_SITE says so/)

  await rawSql(payload, "UPDATE site_identity SET id = 'another'")
  await assert.rejects(recogniseSite(payload, settings), /another site's/)
  await rawSql(payload, 'DELETE FROM site_identity')
  await recogniseSite(payload, settings)
  await keepIdentity(payload, settings)
  await recogniseSite(payload, settings)
  assert.ok(databaseUrl.includes(dataDir))
})
