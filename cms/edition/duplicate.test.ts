import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findHistory } from './lookups'
import { article, testSite } from '../test-site'

const payload = await testSite()
const _status = 'published' as const

test('an editor who duplicates a text gets a draft with an address of its own, tied to nothing', async () => {
  const collection = 'articles'
  const original = await payload.create({
    collection,
    data: { ...article('Badet', 'sv', 'Ett.'), slug: 'badet', oldId: '605a2fc161ce5ff59d50c6b', _status },
  })
  const translation = { method: 'machine' as const, by: 'En maskin' }
  const english = await payload.create({
    collection,
    data: { ...article('The bath', 'en', 'One.'), slug: 'bath', original: original.id, translation, _status },
  })
  const withdrawal = { outcome: 'mistake' as const, reason: 'Fel.' }
  await payload.update({ collection, id: english.id, data: { withdrawal, _status } })
  for (const [source, slug] of [
    [original, 'badet-2'],
    [english, 'the-bath'],
  ] as const) {
    const { id } = await payload.duplicate({ collection, id: source.id, draft: true })
    const copy = await payload.findByID({ collection, id, draft: true, depth: 0 })
    assert.equal(copy._status, 'draft')
    assert.deepEqual([copy.title, copy.language, copy.slug], [source.title, source.language, slug])
    assert.deepEqual(copy.body, source.body)
    assert.notEqual(copy.work, source.work)
    const { original: from, follows, publishedAt, changedAt, oldId, age, withdrawal: gone } = copy
    assert.deepEqual(
      [from, follows, publishedAt, changedAt, oldId, age, gone?.outcome, copy.translation?.by].filter(
        Boolean,
      ),
      [],
    )
    const published = await payload.update({ collection, id, data: { _status } })
    assert.equal(
      (await findHistory({ payload }, { work: published.work ?? '', language: copy.language })).length,
      1,
    )
  }
})

test('a page is duplicated too, at the same place', async () => {
  const collection = 'pages'
  const above = await payload.create({ collection, data: { ...article('Fritid', 'sv', 'Ett.'), _status } })
  const page = await payload.create({
    collection,
    data: { ...article('Bad', 'sv', 'Ett.'), parent: above.id, _status },
  })
  const { id } = await payload.duplicate({ collection, id: page.id, draft: true })
  const copy = await payload.findByID({ collection, id, draft: true, depth: 0 })
  assert.deepEqual([copy.slug, copy.parent, copy._status], ['bad-2', above.id, 'draft'])
})
