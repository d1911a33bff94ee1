import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, testSite } from '../test-site'

const payload = await testSite()
const _status = 'published' as const

async function ageOf(id: number) {
  return (await payload.findByID({ collection: 'articles', id, depth: 0 })).age ?? null
}

test('a translation knows how far it is behind, until it follows again', async () => {
  const collection = 'articles'
  const original = await payload.create({
    collection,
    data: { ...article('Badplatser', 'sv', 'Ett.', 'Två.', 'Tre.'), slug: 'badplatser', _status },
  })
  const translation = { original: original.id, _status }
  const english = await payload.create({
    collection,
    data: { ...article('Bathing places', 'en', 'One.', 'Two.', 'Three.'), slug: 'bathing', ...translation },
  })
  const draft = await payload.create({
    collection,
    data: {
      ...article('Пляжі', 'uk', 'Один.'),
      slug: 'pliazhi',
      original: original.id,
      _status: 'draft' as const,
    },
    draft: true,
  })
  assert.equal(await ageOf(english.id), null)

  const { body } = article('', 'sv', 'Ett.', 'Något helt annat.', 'Tre.')
  await payload.update({ collection, id: original.id, data: { body, _status } })
  const behind = await payload.findByID({ collection, id: english.id, depth: 0 })
  assert.deepEqual(behind.age?.changed, ['p2'])
  assert.equal(behind.age.total, 3)
  assert.equal(behind.updatedAt, english.updatedAt)
  assert.equal(
    (await payload.findVersions({ collection, where: { parent: { equals: english.id } } })).totalDocs,
    1,
  )
  assert.equal(await ageOf(draft.id), null)

  await payload.update({ collection, id: original.id, data: { title: 'Alla badplatser', _status } })
  assert.equal((await ageOf(english.id))?.since, behind.age.since)
  assert.equal((await ageOf(english.id))?.titleChanged, true)

  await payload.update({ collection, id: english.id, data: { title: 'All bathing places', _status } })
  assert.notEqual(await ageOf(english.id), null, 'an edit that follows nothing newer clears nothing')

  const followed = await payload.update({ collection, id: english.id, data: { follows: 3, _status } })
  assert.equal(followed.age, null)
  assert.equal(await ageOf(english.id), null)
})

test('a change that doesn’t alter the meaning, or a withdrawal, ages no translation', async () => {
  const collection = 'articles'
  const original = await payload.create({
    collection,
    data: { ...article('Bibliotek', 'sv', 'Ett.'), slug: 'bibliotek', _status },
  })
  const english = await payload.create({
    collection,
    data: { ...article('Library', 'en', 'One.'), slug: 'library', original: original.id, _status },
  })
  await payload.update({
    collection,
    id: original.id,
    data: { title: 'Biblioteket', minor: true, note: 'Bestämd form', _status },
  })
  assert.equal(await ageOf(english.id), null)
  const withdrawal = { outcome: 'outdated' as const, reason: 'Inte aktuell.' }
  await payload.update({ collection, id: original.id, data: { withdrawal, _status } })
  assert.equal(await ageOf(english.id), null)
  assert.equal((await payload.findByID({ collection, id: english.id, depth: 0 })).withdrawal?.outcome, null)
})
