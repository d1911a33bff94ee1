import assert from 'node:assert/strict'
import { rename } from 'node:fs/promises'
import path from 'node:path'
import { test } from 'node:test'
import { rawSql, testSite } from '@/cms/test-site'

const payload = await testSite()
const { databaseProblem } = await import('./readiness')
const file = path.join(process.env.DATA_DIR ?? '', 'site.db')

test('an operator is told when the database takes nothing, or what it takes goes nowhere', async () => {
  assert.equal(await databaseProblem(), null)
  await rawSql(
    payload,
    "CREATE TRIGGER full BEFORE UPDATE ON payload_kv BEGIN SELECT RAISE(FAIL, 'disk full'); END",
  )
  assert.match((await databaseProblem()) ?? '', /can’t be read and written/)
  await rawSql(payload, 'DROP TRIGGER full')
  assert.equal(await databaseProblem(), null)
  await rename(file, `${file}.away`)
  assert.match((await databaseProblem()) ?? '', /can’t be read and written/)
  await rename(`${file}.away`, file)
  assert.equal(await databaseProblem(), null)
})
