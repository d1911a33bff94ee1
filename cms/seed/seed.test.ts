import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testSite } from '../test-site'
import { seedArticles } from './seed'

const payload = await testSite()

test('the translations that a new site begins with have the words of the glossary that were put in with them', async () => {
  assert.equal(await seedArticles(payload), true)
  const { docs } = await payload.find({ collection: 'revisions', pagination: false })
  const terms = docs.map(({ language, record }) => ({
    language,
    linked: JSON.stringify(record).match(/"kind":"term"/g)?.length ?? 0,
  }))
  assert.equal(terms.length, 3)
  for (const { language, linked } of terms)
    assert.ok(language === 'sv' ? linked === 0 : linked > 5, `${language}: ${linked}`)
})
