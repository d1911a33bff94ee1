import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { rawSql, testSite } from '@/cms/test-site'
import { leafThroughLists } from './news-entries.fixture'

const payload = await testSite()

test('a reader who leafs through a list misses nothing, and knows how much there is', () =>
  leafThroughLists(payload))

test('whoever alters an entry of a list, past what counts them, is refused', async () => {
  await rawSql(
    payload,
    `INSERT INTO news_entries (language, topic, published_at, article) VALUES ('sv', 0, '2020-01-01T00:00:00.000Z', 1)`,
  )
  await assert.rejects(
    rawSql(payload, `UPDATE news_entries SET published_at = '2021-01-01T00:00:00.000Z'`),
    (error) => /isn't altered/.test(inspect(error)),
  )
})
