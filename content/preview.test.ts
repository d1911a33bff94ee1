import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import { previewAddress } from '@/cms/edition/preview'
import { article, testSite } from '@/cms/test-site'
import { getDraft } from './preview'

const payload = await testSite()
const account = { email: 'admin@example.org', password: 'gul cykel under bron' }
await payload.create({ collection: 'users', data: { ...account, role: 'writer' } })

async function post(at: string, headers: Record<string, string>, body = '') {
  const init = { method: 'POST', headers: { ...headers, 'sec-fetch-site': 'same-origin' }, body }
  return handleEndpoints({
    config: payload.config,
    request: new Request(`http://localhost:3000/api${at}`, init),
  })
}

const login = await post('/users/login', { 'content-type': 'application/json' }, JSON.stringify(account))
const cookie = login.headers
  .getSetCookie()
  .map((one) => one.split(';')[0])
  .join('; ')

/** What somebody with this link sees. */
async function open(link: string) {
  const { pathname, searchParams } = new URL(link, 'http://localhost')
  const id = Number(pathname.split('/').at(-1))
  return getDraft('articles', id, Number(searchParams.get('until')), searchParams.get('key') ?? '')
}

test('an editor ends the links to one text that were given away, and makes new ones', async () => {
  const [one, other] = await Promise.all(
    ['Badet', 'Biblioteket'].map((title) =>
      payload.create({ collection: 'articles', data: article(title, 'sv', 'Ett.'), draft: true }),
    ),
  )
  assert.ok(one && other)
  const linkTo = (doc: typeof one) => previewAddress('articles', { ...doc }, { payload }) ?? ''
  const [given, elsewhere] = [linkTo(one), linkTo(other)]
  assert.equal((await open(given))?.content.title, 'Badet')

  const path = `/articles/${one.id}/end-previews`
  assert.equal((await post(path, {})).status, 401)
  assert.equal((await open(given))?.content.title, 'Badet', 'nobody else ends them')
  assert.equal((await post(path, { cookie })).status, 200)
  assert.equal(await open(given), null)
  assert.equal((await open(elsewhere))?.content.title, 'Biblioteket')
  const ended = Date.now()
  while (Date.now() === ended) continue
  assert.equal((await open(linkTo(one)))?.content.title, 'Badet')
  assert.equal((await post(path, { cookie })).status, 200, 'as often as one likes')
  const { docs } = await payload.find({ collection: 'audit', where: { action: { equals: 'previewsEnded' } } })
  assert.equal(docs.length, 2)
})
