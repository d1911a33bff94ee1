import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weighIndexes } from './statistics'
import { article, rawSql, testSite } from './test-site'

const payload = await testSite()

test('an article is found by its address without a look at all the others', async () => {
  for (const title of ['Badplatser', 'Cykelvägar', 'Lekplatser'])
    await payload.create({
      collection: 'articles',
      data: { ...article(title, 'sv', 'Ett.'), _status: 'published' },
    })
  await weighIndexes(payload)
  const plan = await rawSql(
    payload,
    "EXPLAIN QUERY PLAN SELECT * FROM articles WHERE slug = 'badplatser' AND _status = 'published'",
  )
  assert.match(JSON.stringify(plan), /USING INDEX articles_slug_idx/)
})
