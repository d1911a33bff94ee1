import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testSite } from '../test-site'

const payload = await testSite()

test('an editor finds the pictures that there are to choose from; nobody else is told which there are', async () => {
  const password = 'vinden vandrar över sjön'
  const { id } = await payload.create({
    collection: 'users',
    data: { email: 'redaktor@example.org', password, role: 'publisher' },
  })
  const editor = await payload.findByID({ collection: 'users', id })
  const find = (more: object) => payload.find({ collection: 'media', overrideAccess: false, ...more })
  assert.equal((await find({ user: { ...editor, collection: 'users' } })).totalDocs, 0)
  await assert.rejects(find({}), { status: 403 })
})
