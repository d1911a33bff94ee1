import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { addressOf } from '@/i18n/addresses'
import { article, rawSql, testSite } from '@/cms/test-site'
import { prepareLists } from '@/cms/news/entries'
import { takeInDue } from '@/cms/publishing/due'
import { prepareIndex } from '@/cms/publishing/search-index'

const payload = await testSite()
const day = 24 * 60 * 60 * 1000

test('what an import dates in the future is public nowhere before that time, and everywhere from then on', async () => {
  // Not before: what they import reads the settings
  const { resolveAddress } = await import('./addresses')
  const { getArticle } = await import('./articles')
  const { getHistory } = await import('./history')
  const { getEdition } = await import('./open-data')
  const { listNews } = await import('./news')
  const { searchArticles } = await import('./search')
  const data = { ...article('Morgondagen', 'sv', 'Ett.'), slug: 'morgondagen', _status: 'published' as const }
  const { id, work } = await payload.create({ collection: 'articles', data })
  const found = async (slug: string) => ({
    page: Boolean(await getArticle('sv', slug)),
    address: (await resolveAddress(addressOf('sv', '/news/[slug]', { slug }))).kind !== 'missing',
    history: Boolean(await getHistory('sv', slug)),
    list: (await listNews('sv'))?.items.some((item) => item.slug === slug),
    search: (await searchArticles('sv', 'Morgondagen')).hits.length > 0,
    api: (await getEdition(work ?? '', 'sv')) !== null,
  })
  // As an import leaves it: past all hooks, with lists and index made afterwards
  const publishedAt = new Date(Date.now() + day).toISOString()
  await payload.db.updateOne({ collection: 'articles', id, data: { publishedAt } })
  for (const table of ['news_entries', 'search_editions']) await rawSql(payload, `DELETE FROM ${table}`)
  await prepareLists(payload)
  await prepareIndex(payload)
  const all = (is: boolean) => ({ page: is, address: is, history: is, list: is, search: is, api: is })
  assert.deepEqual(await found('morgondagen'), all(false))

  const since = new Date().toISOString()
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 2 * day })
  assert.equal(await takeInDue(payload, since), 1)
  assert.deepEqual(await found('morgondagen'), all(true))
  assert.equal(await takeInDue(payload, new Date().toISOString()), 0)
  mock.timers.reset()
})

test('a page that is dated in the future is at no address yet', async () => {
  const { resolveAddress } = await import('./addresses')
  const data = { ...article('Framtidssidan', 'sv', 'Ett.'), _status: 'published' as const }
  const { id } = await payload.create({ collection: 'pages', data })
  assert.equal((await resolveAddress('/framtidssidan')).kind, 'page')
  const publishedAt = new Date(Date.now() + day).toISOString()
  await payload.db.updateOne({ collection: 'pages', id, data: { publishedAt } })
  assert.equal((await resolveAddress('/framtidssidan')).kind, 'missing')
})
