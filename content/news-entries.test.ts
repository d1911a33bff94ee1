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

test('a reader is offered only years and months that have news in their language', async () => {
  await rawSql(payload, 'DELETE FROM news_entries')
  const rows = ['2017-12-31T23:30:00.000Z', '2018-03-31T22:30:00.000Z', '2020-02-29T12:00:00.000Z']
  await rawSql(
    payload,
    `INSERT INTO news_entries (language, topic, published_at, article) VALUES
      ${rows.map((at) => `('sv', 0, '${at}', 1)`).join()}, ('uk', 0, '2019-05-05T12:00:00.000Z', 2)`,
  )
  const { newsTimes, yearsInAnyLanguage } = await import('./news-choices')
  assert.deepEqual(await newsTimes('sv', {}), { years: [2020, 2018], months: [] })
  // On Stockholm's clocks the first two are of January and April
  assert.deepEqual(await newsTimes('sv', { year: 2018 }), { years: [2020, 2018], months: [1, 4] })
  assert.deepEqual(await newsTimes('uk', {}), { years: [2019], months: [] })
  assert.deepEqual(await newsTimes('uk', { year: 2018, month: 3 }), { years: [2019, 2018], months: [3] })
  assert.deepEqual(await yearsInAnyLanguage(), [2020, 2019, 2018])
})
