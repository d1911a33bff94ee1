import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { countFeedback } from '@/cms/feedback/counts'
import { prepareLists } from '@/cms/news/entries'
import { article, rawSql, testSite } from '@/cms/test-site'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'
import { leafThroughLists } from './news-entries.fixture'

/** What SQLite's tests say of lists, sitemap and feedback, in a real PostgreSQL. */
const postgres = withoutPostgres ? null : await startPostgres()
const payload = await testSite(postgres?.url)
after(() => postgres?.stop())
// Not before: what they import reads the settings
const { listNews, relatedNews } = await import('./news')
const { newsSince, sitemapPart, sitemapParts } = await import('./sitemap')

const skip = withoutPostgres
const _status = 'published' as const
const publishedAt = '2020-02-03T10:00:00.000Z'

test(
  'readers and search engines find what is published in PostgreSQL too, and nothing else',
  { skip },
  async () => {
    const { id: topic } = await payload.create({
      collection: 'topics',
      data: { names: { sv: 'Bad', en: 'Bathing', uk: 'Купання' }, slugs: { sv: '', en: '', uk: '' } },
    })
    const publish = (title: string, more = {}) =>
      payload.create({
        collection: 'articles',
        data: { ...article(title, 'sv', 'Ett.'), topics: [topic], publishedAt, _status, ...more },
      })
    const beach = await publish('Stranden')
    const pool = await publish('Simhallen', { publishedAt: '2021-02-03T10:00:00.000Z' })
    await publish('The beach', { language: 'en', original: beach.id })
    await payload.create({ collection: 'articles', data: article('Utkast', 'sv', 'Ett.'), draft: true })

    const titles = async (filter: object) =>
      (await listNews('sv', 1, filter))?.items.map(({ title }) => title)
    const listed = async () => [await titles({ topic: 'bad' }), await titles({ year: 2021 })]
    assert.deepEqual(await listed(), [['Simhallen', 'Stranden'], ['Simhallen']])
    await rawSql(payload, 'DELETE FROM news_entries')
    await prepareLists(payload)
    assert.deepEqual(await listed(), [['Simhallen', 'Stranden'], ['Simhallen']], 'made anew')
    const related = await relatedNews('sv', { work: pool.work ?? '', slug: 'simhallen' }, 3)
    assert.deepEqual(
      related.map(({ slug }) => slug),
      ['stranden'],
    )

    const [part, ...others] = await sitemapParts()
    assert.deepEqual([part?.changedAt, others], [pool.publishedAt, []])
    const slugs = { sv: 'stranden', en: 'the-beach' }
    const editions = await sitemapPart(0)
    assert.deepEqual(editions[0], { language: 'sv', changedAt: publishedAt, slugs, original: 'sv' })
    assert.equal(editions.length, 3)
    assert.equal((await newsSince('2021-01-01T00:00:00.000Z', 10)).length, 1)
  },
)

test('editors see what readers said, counted in PostgreSQL too', { skip }, async () => {
  const about = { work: 'w', language: 'sv', path: '/nyheter/badet', revision: 1 } as const
  for (const [kind, handled] of [
    ['yes', false],
    ['fault', true],
    ['fault', false],
  ] as const)
    await payload.create({ collection: 'feedback', data: { ...about, kind, handled } })
  const { revision: _revision, ...page } = about
  assert.deepEqual(await countFeedback(payload), [{ ...page, yes: 1, no: 0, faults: 2, open: 1 }])
})

test(
  'a reader who leafs through a list in PostgreSQL misses nothing, and knows how much there is',
  { skip },
  async () => {
    await rawSql(payload, 'DELETE FROM news_entries')
    await leafThroughLists(payload)
  },
)
