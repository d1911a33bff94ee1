import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints, type FlattenedField } from 'payload'
import { article, testSite } from '../test-site'

// A site with mail, or a forgotten password is not looked at
Object.assign(process.env, { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'webb@example.org' })
const payload = await testSite()
payload.logger.level = 'silent'
const account = { email: 'admin@example.org', password: 'gul cykel under bron' }
await payload.create({ collection: 'users', data: { ...account, role: 'admin' } })
const { id } = await payload.create({ collection: 'articles', data: article('Badet', 'sv', 'Öppet.') })

async function ask(method: string, at: string, body: string, cookie = '') {
  const headers = {
    ...{ cookie, 'content-type': 'application/json' },
    ...{ 'accept-language': 'en', 'sec-fetch-site': 'same-origin' },
  }
  const request = new Request(`http://localhost:3000/api${at}`, { method, headers, body })
  const response = await handleEndpoints({ config: payload.config, request })
  return { status: response.status, cookies: response.headers.getSetCookie(), text: await response.text() }
}

const { cookies } = await ask('POST', '/users/login', JSON.stringify(account))
const cookie = cookies.map((one) => one.split(';')[0]).join('; ')

/** Whole bodies that no form sends. */
const bodies = ['null', '[]', '"x"', '5', 'true', '{', '[null]']
/** And values: none of them fits every field. */
const values = [null, 'x', 5, [null], [5], { a: null }]

const collections = ['articles', 'pages', 'topics', 'terms', 'users'] as const
const globals = ['municipality', 'start-page'] as const

const isSafe = ({ status, text }: { status: number; text: string }, what: string) => {
  assert.ok(status < 500, `${what}: ${status} ${text}`)
  assert.doesNotMatch(text, /Something went wrong|at file:|node_modules/, what)
}

/** With what a save says of what it began from. */
async function base(method: string) {
  if (method !== 'PATCH') return {}
  const { updatedAt } = await payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })
  return { updatedAt }
}

async function tryAll(place: string, method: string, fields: FlattenedField[]) {
  for (const body of bodies) {
    const refused = await ask(method, place, body, cookie)
    assert.equal(refused.status, 400, `${method} ${place} ${body}: ${refused.text}`)
    assert.match(refused.text, /"message":"\w/)
  }
  for (const { name } of fields)
    for (const value of values) {
      const body = JSON.stringify({ ...(await base(method)), [name]: value })
      isSafe(await ask(method, place, body, cookie), `${method} ${place} ${body}`)
    }
}

for (const slug of collections)
  test(`whatever shape a program sends to ${slug}, it is refused in a sentence and nothing breaks`, async () => {
    const { flattenedFields } = payload.collections[slug].config
    await tryAll(`/${slug}`, 'POST', flattenedFields)
    if (slug === 'articles') await tryAll(`/${slug}/${id}`, 'PATCH', flattenedFields)
  })

for (const slug of globals)
  test(`whatever shape a program sends to ${slug}, it is refused in a sentence and nothing breaks`, async () => {
    const found = payload.globals.config.find((one) => one.slug === slug)
    assert.ok(found)
    await tryAll(`/globals/${slug}`, 'POST', found.flattenedFields)
  })

test('who logs in with what no form sends is refused in a sentence', async () => {
  const odd = [
    '{"email":null}',
    '{"email":{}}',
    '{"email":"a","password":null}',
    '{"email":"a","password":{}}',
  ]
  for (const path of ['login', 'forgot-password', 'reset-password', 'unlock'])
    for (const body of [...bodies, ...odd])
      isSafe(await ask('POST', `/users/${path}`, body), `${path} ${body}`)
})

test('an editor whose program sends nothing for the names of a topic, or a topic that isn’t there, is told where', async () => {
  const nameless = await ask('POST', '/topics', JSON.stringify({ names: null, slugs: {} }), cookie)
  assert.equal(nameless.status, 400)
  assert.match(nameless.text, /shape that the fields have \(names\)\. Nothing was saved\./)
  const dangling = await ask(
    'PATCH',
    `/articles/${id}`,
    JSON.stringify({ ...(await base('PATCH')), topics: [4711] }),
    cookie,
  )
  assert.equal(dangling.status, 400)
  assert.match(dangling.text, /is no longer there/)
})
