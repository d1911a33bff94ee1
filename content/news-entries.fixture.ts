import assert from 'node:assert/strict'
import type { Payload } from 'payload'
import { rawSql } from '@/cms/test-site'
import type { EntryList } from './news-entries'

/** With a New Year, years without news, a missing hour, and three of one moment. */
const times = [
  ...['2016-12-31T23:59:59.999Z', '2017-01-01T00:00:00.000Z', '2017-06-01T10:00:00.000Z'],
  ...Array<string>(3).fill('2019-03-31T01:30:00.000Z'),
  ...['2020-02-29T12:00:00.000Z', '2020-02-29T12:00:00.001Z'],
]
/** On no topic, then on topic 7. */
const lists = [0, 7].map((topic): EntryList => ({ language: 'sv', topic }))

/** Reads lists from every place in them, before and after some of their entries went; leaves them empty. */
export async function leafThroughLists(payload: Payload): Promise<void> {
  // Not before: what it imports reads the settings
  const { countEntries, newestEntries } = await import('./news-entries')
  const rows = times.flatMap((time, at) => [
    `('sv', 0, '${time}', ${at + 1})`,
    `('en', 0, '${time}', ${at + 100})`,
    ...(at % 2 ? [`('sv', 7, '${time}', ${at + 1})`] : []),
  ])
  await rawSql(
    payload,
    `INSERT INTO news_entries (language, topic, published_at, article) VALUES ${rows.join()}`,
  )
  const articles = async (list: EntryList, ...place: [number, number]) =>
    (await newestEntries(list, ...place)).map(({ article }) => article)
  const compare = async (expected: number[][]) => {
    for (const [at, list] of lists.entries()) {
      const all = expected[at] ?? []
      assert.equal(await countEntries(list), all.length)
      for (let skip = 0; skip <= all.length + 1; skip++)
        assert.deepEqual(
          await articles(list, 3, skip),
          all.slice(skip, skip + 3),
          `${list.topic}, after ${skip}`,
        )
    }
  }
  await compare([
    [8, 7, 6, 5, 4, 3, 2, 1],
    [8, 6, 4, 2],
  ])
  const year: EntryList = {
    language: 'sv',
    topic: 0,
    from: '2017-01-01T00:00:00.000Z',
    until: '2019-03-31T01:30:00.000Z',
  }
  assert.equal(await countEntries(year), 2)
  assert.deepEqual(await articles(year, 3, 1), [2])
  await rawSql(payload, 'DELETE FROM news_entries WHERE article IN (8, 2, 3)')
  await compare([
    [7, 6, 5, 4, 1],
    [6, 4],
  ])
  await rawSql(payload, 'DELETE FROM news_entries')
  await compare([[], []])
}
