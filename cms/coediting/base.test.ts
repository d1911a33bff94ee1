import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import { article, testSite } from '../test-site'
import { sentences } from './sentences'

const payload = await testSite()
const account = { email: 'anna@example.org', password: 'gul cykel under bron' }
await payload.create({ collection: 'users', data: { ...account, role: 'publisher' } })
const { token } = await payload.login({ collection: 'users', data: account })

function patch(id: number, data: object, query = '') {
  const headers = {
    'accept-language': 'en',
    'content-type': 'application/json',
    Authorization: `JWT ${token ?? ''}`,
  }
  const address = `http://localhost:3000/api/articles/${id}?${query}`
  const request = new Request(address, { method: 'PATCH', headers, body: JSON.stringify(data) })
  return handleEndpoints({ config: payload.config, request })
}

test('a program that doesn’t say which version it began from is told to, and undoes nobody’s work', async () => {
  const draft = { ...article('Badet', 'sv', 'Öppet.'), lead: 'Annas ingress.' }
  const { id, updatedAt } = await payload.create({ collection: 'articles', data: draft, draft: true })
  const lead = async () =>
    (await payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })).lead

  for (const query of ['', 'draft=true', 'draft=true&autosave=true'])
    for (const base of [{}, { updatedAt: null }]) {
      const refused = await patch(id, { ...base, lead: 'Utan.', _status: 'published' }, query)
      assert.equal(refused.status, 428)
      assert.ok((await refused.text()).includes(sentences.noBase.en))
    }
  assert.equal(await lead(), 'Annas ingress.')

  assert.equal((await patch(id, { updatedAt, lead: 'Med.' }, 'draft=true')).status, 200)
  assert.equal((await patch(id, { updatedAt, lead: 'För sent.' }, 'draft=true')).status, 409)
  assert.equal(await lead(), 'Med.')
})
