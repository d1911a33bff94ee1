import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beginTranslation } from './begin'
import { _status, collection, payload, publisher, requestOf, save, sheet } from './translation.fixture'
import { article } from '../test-site'

test('a translation that somebody else has approved stays approved while its paragraphs are marked as done', async () => {
  const original = await payload.create({
    collection,
    data: { ...article('Badet öppnar', 'sv', 'Ett.'), _status },
  })
  process.env.REVIEW = 'all'
  const id = await beginTranslation(await requestOf(publisher), collection, original.id, 'en')
  for (const [part, text] of [
    ['title', 'The bath opens'],
    ['lead', 'A text for tests.'],
    ['p1', 'One.'],
  ] as const)
    await save(id, { part, texts: { text } })
  await assert.rejects(payload.update({ collection, id, data: { _status } }))
  const text = await payload.findByID({ collection, id, draft: true, depth: 0 })
  const asked = { askedBy: publisher.id, asker: 'publisher', state: 'approved' as const, text }
  await payload.create({ collection: 'reviews', data: { kind: collection, edition: id, ...asked } })
  await save(id, { part: 'p1', texts: {}, state: 'done' })
  await payload.update({ collection, id, data: { _status } })
  assert.deepEqual(new Set((await sheet(id)).rows.map(({ state }) => state)), new Set(['done']))
})
