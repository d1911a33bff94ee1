import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, rawSql, testSite } from '../test-site'
import { prepareLists } from './entries'

const payload = await testSite()
const collection = 'articles'
const _status = 'published' as const

const topic = await payload.create({
  collection: 'topics',
  data: {
    names: { sv: 'Miljö', en: 'Environment', uk: 'Довкілля' },
    slugs: { sv: '', en: '', uk: '' },
  },
})
const original = await payload.create({
  collection,
  data: { ...article('Badplatser', 'sv', 'Ett.'), slug: 'bad', topics: [topic.id], _status },
})
const english = await payload.create({
  collection,
  data: { ...article('Beaches', 'en', 'One.'), slug: 'beaches', original: original.id, _status },
})

async function listed() {
  const rows = await rawSql(
    payload,
    'SELECT language, topic, article FROM news_entries ORDER BY article, topic',
  )
  return rows.map((row) =>
    Object.values(row as object)
      .slice(0, 3)
      .join(' '),
  )
}

const all = [
  `sv 0 ${original.id}`,
  `sv ${topic.id} ${original.id}`,
  `en 0 ${english.id}`,
  `en ${topic.id} ${english.id}`,
]

test('a topic’s address in each language is made from its name', () => {
  assert.deepEqual(topic.slugs, { sv: 'miljo', en: 'environment', uk: 'dovkillia' })
})

test('what is published is listed once for all and once for each topic of its original, in its own language', async () => {
  assert.deepEqual(await listed(), all)
})

test('lists made anew from the articles are the same', async () => {
  await rawSql(payload, 'DELETE FROM news_entries')
  await prepareLists(payload)
  assert.deepEqual(await listed(), all)
})

test('what is withdrawn, unpublished or deleted is listed no more', async () => {
  await payload.update({
    collection,
    id: english.id,
    data: { withdrawal: { outcome: 'mistake', reason: 'Fel.' }, _status },
  })
  assert.deepEqual(await listed(), all.slice(0, 2))
  await payload.update({ collection, id: original.id, data: { topics: [], _status } })
  assert.deepEqual(await listed(), all.slice(0, 1))
  await payload.update({ collection, id: original.id, data: { _status: 'draft' } })
  assert.deepEqual(await listed(), [])
})
