import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { article, rawSql, testSite } from './test-site'

const payload = await testSite()

await payload.create({
  collection: 'articles',
  data: { ...article('Badplatser', 'sv', 'Ett.'), slug: 'badplatser', _status: 'published' },
})

test('whoever writes SQL can’t alter, delete, replace or leave out a published revision', async () => {
  const before = await rawSql(payload, 'SELECT * FROM revisions')
  assert.equal(before.length, 1)
  const copy =
    "INSERT OR REPLACE INTO revisions (id, work, language, number, record) SELECT id, 'other', language, 1, '{}' FROM revisions"
  const attempts: [string, RegExp][] = [
    ["UPDATE revisions SET record = replace(record, 'Ett', 'Två')", /can't be altered/],
    ['DELETE FROM revisions', /can't be deleted/],
    [copy, /can't be replaced/],
    ["INSERT INTO revisions (work, language, number, record) VALUES ('w', 'sv', 2, '{}')", /without gaps/],
  ]
  for (const [statement, problem] of attempts)
    await assert.rejects(rawSql(payload, statement), (error) => problem.test(inspect(error)))
  assert.deepEqual(await rawSql(payload, 'SELECT * FROM revisions'), before)
})
