import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, rawSql, testSite } from '@/cms/test-site'

const payload = await testSite()
// Not before: what it imports reads the settings
const { receiveFeedback } = await import('./receive')
const { slug, work } = await payload.create({
  collection: 'articles',
  data: { ...article('Badet', 'sv', 'Öppet.'), _status: 'published' },
})

let sender = 0

/** Each from an address of its own, so that none is taken for a flood. */
function send(fields: Record<string, string>) {
  const form = new URLSearchParams({ path: `/nyheter/${slug}`, revision: '1', ...fields })
  return receiveFeedback(form, `192.0.2.${++sender}`)
}

async function stored() {
  const { docs } = await payload.find({ collection: 'feedback', sort: 'id', pagination: false })
  return docs.map(({ kind, text, language, revision, path, work: of }) => ({
    ...{ kind, language, revision, path, isOfWork: of === work },
    ...(text && { text }),
  }))
}

const about = { language: 'sv', revision: 1, isOfWork: true }

test('what a reader says is kept with the edition and the revision that they read, without who they are', async () => {
  assert.equal(await send({ vote: 'no' }), null)
  assert.equal(await send({ text: 'Fel tid, ring 070-123 45 67' }), null)
  assert.equal(await send({ text: 'Wrong time here', path: `/en/news/${slug}` }), null)
  const path = `/nyheter/${slug}`
  assert.deepEqual(await stored(), [
    { ...about, path, kind: 'no' },
    { ...about, path, kind: 'fault', text: 'Fel tid, ring […]' },
    { ...about, path: `/en/news/${slug}`, kind: 'fault', text: 'Wrong time here' },
  ])
})

test('the same text sent again is kept once, whoever sends it', async () => {
  const before = await stored()
  assert.equal(await send({ text: 'Bilden saknas' }), null)
  assert.equal(await send({ text: 'Bilden saknas' }), null)
  assert.equal((await stored()).length, before.length + 1)
})

test('feedback on what no reader can have read is refused', async () => {
  const before = await stored()
  assert.equal(await send({ vote: 'yes', path: '/nyheter/finns-inte' }), 'page')
  assert.equal(await send({ vote: 'yes', path: '/%E0%A4%A' }), 'page')
  assert.equal(await send({ vote: 'yes', path: `/nyheter/${slug}/historik` }), 'page')
  assert.equal(await send({ vote: 'yes', revision: '2' }), 'page')
  assert.deepEqual(await stored(), before)
})

test('a reader whose text can’t be stored is told, and can send it again when it can', async () => {
  await rawSql(payload, 'ALTER TABLE feedback RENAME TO elsewhere')
  assert.equal(await send({ text: 'Sidan är tom' }), 'unavailable')
  await rawSql(payload, 'ALTER TABLE elsewhere RENAME TO feedback')
  assert.equal(await send({ text: 'Sidan är tom' }), null)
  assert.equal((await stored()).at(-1)?.text, 'Sidan är tom')
})
