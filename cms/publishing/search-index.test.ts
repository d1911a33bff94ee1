import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, rawSql, testSite } from '../test-site'
import { prepareIndex } from './search-index'

const payload = await testSite()

for (const title of ['Badplatser', 'Cykelvägar', 'Lekplatser'])
  await payload.create({
    collection: 'articles',
    data: { ...article(title, 'sv', 'Ett.'), _status: 'published' },
  })
await payload.create({ collection: 'articles', data: article('Utkast', 'sv', 'Ett.'), draft: true })

async function findable() {
  const rows = await rawSql(payload, 'SELECT title FROM search_editions ORDER BY title')
  return rows.map((row) => Object.values(row as object)[0] as unknown)
}

test('what readers may find is completed at the next start when a fill was cut off, and all is found after an import', async () => {
  const all = ['Badplatser', 'Cykelvägar', 'Lekplatser']
  assert.equal(await prepareIndex(payload), 0)
  await rawSql(payload, "DELETE FROM search_editions WHERE title = 'Cykelvägar'")
  assert.equal(await prepareIndex(payload), 1)
  assert.deepEqual(await findable(), all)
  await rawSql(payload, 'DELETE FROM search_editions')
  assert.equal(await prepareIndex(payload), 3)
  assert.deepEqual(await findable(), all)
})
