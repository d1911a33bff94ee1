import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import { article, testSite } from '../test-site'

const payload = await testSite()
const collection = 'articles'
const password = 'gul cykel under bron'
const session = async (email: string, role: 'publisher' | 'writer') => {
  await payload.create({ collection: 'users', data: { email, password, role } })
  return (await payload.login({ collection: 'users', data: { email, password } })).token ?? ''
}

test('an old version comes back as a draft, and readers keep what they have; who may write may do that', async () => {
  const published = { _status: 'published' as const }
  const { id } = await payload.create({ collection, data: { ...article('Ett', 'sv', 'Ett.'), ...published } })
  await payload.update({ collection, id, data: { title: 'Två', ...published } })
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'createdAt',
  })
  const first = docs.find(({ version }) => version.title === 'Ett')
  const restore = async (token: string) => {
    const headers = { authorization: `JWT ${token}`, 'accept-language': 'sv' }
    const url = `http://localhost:3000/api/${collection}/versions/${first?.id}?draft=false`
    return handleEndpoints({ config: payload.config, request: new Request(url, { method: 'POST', headers }) })
  }
  for (const role of ['writer', 'publisher'] as const) {
    const answer = await restore(await session(`${role}@example.org`, role))
    assert.equal(answer.status, 200, JSON.stringify(await answer.clone().json()))
    assert.match(((await answer.json()) as { message: string }).message, /som ett utkast/)
  }
  const readers = await payload.findByID({ collection, id })
  const writers = await payload.findByID({ collection, id, draft: true })
  assert.deepEqual([readers.title, readers._status], ['Två', 'published'])
  assert.deepEqual([writers.title, writers._status], ['Ett', 'draft'])
  const revisions = { work: { equals: readers.work ?? '' } }
  assert.equal((await payload.count({ collection: 'revisions', where: revisions })).totalDocs, 2)
  assert.equal((await restore('')).status, 403)
})
