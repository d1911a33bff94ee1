import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeSizes } from '../media/sizes'
import { testSite } from '../test-site'
import { fill } from './fill'
import { marks } from './stories'

const payload = await testSite()

test('a site is filled with news in three languages, with and without pictures, that nobody takes for news', async () => {
  await fill(payload, 4)
  const { docs } = await payload.find({ collection: 'articles', pagination: false, depth: 0 })
  const languages = docs.map(({ language }) => language).sort()
  assert.deepEqual(languages, ['en', 'en', 'sv', 'sv', 'sv', 'sv', 'uk', 'uk'])
  assert.ok(docs.some(({ picture }) => picture?.file) && docs.some(({ picture }) => !picture?.file))
  for (const { language, title, lead, _status } of docs) {
    assert.equal(_status, 'published')
    assert.ok(title.startsWith(`${marks.title[language]}: `))
    assert.ok(lead.startsWith(marks.lead[language]))
  }
  await makeSizes(payload)
})
