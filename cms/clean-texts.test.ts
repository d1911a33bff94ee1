import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, testSite } from './test-site'

const payload = await testSite()
const half = '\ud83d'

test('half an emoji or a control character that comes along in a copied text is gone, and nothing else of it', async () => {
  const { id } = await payload.create({
    collection: 'articles',
    data: {
      ...article(`Badet${half} öppnar\u0000`, 'sv', `Vattnet är\u000b18 grader 🏊${half}.`),
      changedBy: `Fritid\u0007`,
      _status: 'published',
    },
  })
  const { docs } = await payload.find({ collection: 'revisions', depth: 0 })
  const content = docs[0]?.record.content
  assert.equal(content?.title, 'Badet öppnar')
  assert.deepEqual(content.body, [
    { id: 'p1', kind: 'paragraph', content: [{ kind: 'text', text: 'Vattnet är 18 grader 🏊.' }] },
  ])
  const stored = await payload.findByID({ collection: 'articles', id })
  assert.deepEqual([stored.title, stored.changedBy], ['Badet öppnar', 'Fritid'])
})

test('every collection and global of ours is cleaned, and a password stays as it was typed', async () => {
  const names = { sv: `Miljö${half}`, en: 'Environment\u0000', uk: 'Довкілля' }
  const topic = await payload.create({
    collection: 'topics',
    data: { names, slugs: { sv: '', en: '', uk: '' } },
  })
  assert.deepEqual(topic.names, { sv: 'Miljö', en: 'Environment', uk: 'Довкілля' })
  const password = `en lång\u000bmening att minnas`
  const email = 'redaktor@example.org'
  await payload.create({
    collection: 'users',
    data: { email, password, role: 'publisher', name: `A${half}` },
  })
  const { user } = await payload.login({ collection: 'users', data: { email, password } })
  assert.equal(user?.name, 'A')
})
