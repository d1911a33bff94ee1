import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, testSite } from '@/cms/test-site'

const payload = await testSite()
// Not before: what it imports reads the settings
const { feedItem } = await import('./feed')
const { latestEditions } = await import('./news')

const collection = 'articles'
const _status = 'published'

test('who follows a feed reads one state of a text that is published while the feed is made', async () => {
  const { id } = await payload.create({
    collection,
    data: { ...article('Badet öppnar', 'sv', 'Klockan åtta.'), _status },
  })
  const [listed] = await latestEditions('sv', 30)
  assert.ok(listed)
  const data = { title: 'Badet stänger', lead: 'För året.', _status } as const
  await payload.update({ collection, id, data })
  const item = await feedItem(listed)
  assert.deepEqual([item?.title, item?.lead, item?.content.title], [data.title, data.lead, data.title])

  const withdrawal = { outcome: 'law', reason: 'Enligt lag.' } as const
  await payload.update({ collection, id, data: { withdrawal, _status } })
  assert.equal(await feedItem(listed), null)
})
