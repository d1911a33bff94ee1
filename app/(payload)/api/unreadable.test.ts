import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import { article, testSite } from '@/cms/test-site'
import { traced } from './traced'

// A site with mail, or a forgotten password is not looked at
Object.assign(process.env, { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'webb@example.org' })
const payload = await testSite()
payload.logger.level = 'silent'
const account = { email: 'admin@example.org', password: 'gul cykel under bron' }
await payload.create({ collection: 'users', data: { ...account, role: 'admin' } })
const { id } = await payload.create({ collection: 'articles', data: article('Badet', 'sv', 'Öppet.') })

const handle = traced((request) => handleEndpoints({ config: payload.config, request }))

type Sent = { type?: string; body?: string; override?: string }

async function ask(method: string, at: string, { type = '', body = '', override = '' }: Sent, cookie = '') {
  const headers = {
    ...{ cookie, 'content-type': type, 'accept-language': 'en', 'sec-fetch-site': 'same-origin' },
    ...(override && { 'x-payload-http-method-override': override }),
  }
  const init = { method, headers, ...(method !== 'GET' && { body }) }
  return handle(new Request(`http://localhost:3000/api${at}`, init), { params: Promise.resolve({}) })
}

const json = 'application/json'
const login = await ask('POST', '/users/login', { type: json, body: JSON.stringify(account) })
const cookie = login.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')

const form = 'multipart/form-data; boundary=x'
const part = (head: string, content: string) =>
  `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n--x--\r\n`

/** What no browser sends. */
const odd: Record<string, Sent> = {
  'JSON that is cut off': { type: json, body: '{"a":' },
  'things within things': { type: json, body: `${'{"title":'.repeat(5000)}1${'}'.repeat(5000)}` },
  'plain text': { type: 'text/plain', body: 'hej' },
  'a form that is cut off': { type: form, body: part('name="_payload"', '{}').slice(0, 60) },
  'a form without a boundary': { type: 'multipart/form-data', body: part('name="_payload"', '{}') },
  'a form that is none': { type: form, body: 'hej' },
  'a form whose JSON is cut off': { type: form, body: part('name="_payload"', '{"a":') },
  'a form with an odd head': { type: form, body: part('name="file"; filename="a\0.png"', 'abc') },
  'another method in a field': { type: 'application/x-www-form-urlencoded', body: '_method=DELETE' },
  'another method that is none': { type: json, body: '{', override: 'BREW' },
  'a question that isn’t JSON': { type: json, body: '{"a":', override: 'GET' },
  'a question that is a form': { type: form, body: 'hej', override: 'GET' },
}

async function isRefusedOrAnswered(what: string, answer: Promise<Response>): Promise<void> {
  const response = await answer
  const text = await response.text()
  assert.ok(response.status < 500, `${what}: ${response.status} ${text}`)
  assert.doesNotMatch(text, /Something went wrong|at file:|node_modules|\n {4}at /, what)
  if (response.status === 400) assert.match(text, /"message":"[^"]{10}|<p>/, what)
}

/** Addresses of the CMS: Payload's for what is kept, and those of our own. */
function addresses(): [string, string][] {
  const own = payload.config.endpoints.map(({ method, path }) => [method, path] as const)
  const ofCollections = ['articles', 'media', 'users'].flatMap((slug) => {
    const endpoints = payload.config.collections.find((one) => one.slug === slug)?.endpoints || []
    return endpoints.map(({ method, path }) => [method, `/${slug}${path}`] as const)
  })
  const global = ['', '/versions', '/versions/1'].map((path) => ['post', `/globals/municipality${path}`] as const)
  const fill = (path: string) => path.replace(/:id\??/, String(id)).replace(/:\w+/g, '1')
  return [...own, ...ofCollections, ...global]
    .filter(([method, path]) => method !== 'delete' && !path.includes('logout'))
    .map(([method, path]) => [method.toUpperCase(), fill(path)])
}

for (const [name, sent] of Object.entries(odd))
  test(`a program that sends ${name} anywhere is answered in words, with or without a session`, async () => {
    for (const [method, address] of addresses())
      for (const session of ['', cookie]) {
        if (method === 'GET') continue
        await isRefusedOrAnswered(`${method} ${address}`, ask(method, address, sent, session))
      }
  })

test('whoever asks for what can’t be asked for is answered in words', async () => {
  const questions = ['?where=x', '?where[a][b]=1', '?sort=%5B&limit=x&depth=-1', '/x', '/1e9', '/versions/x', '/%00']
  for (const [method, address] of addresses())
    for (const session of ['', cookie])
      if (method === 'GET' && !/file|oidc/.test(address))
        for (const question of ['', '?where=x&locale=%00']) 
          await isRefusedOrAnswered(`GET ${address}${question}`, ask('GET', `${address}${question}`, {}, session))
  for (const slug of ['articles', 'topics', 'users', 'media'])
    for (const question of questions)
      for (const session of ['', cookie])
        await isRefusedOrAnswered(`${slug}${question}`, ask('GET', `/${slug}${question}`, {}, session))
})
