import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { handleEndpoints } from 'payload'
import { testSite } from '../test-site'

const payload = await testSite()
const email = 'redaktor@example.org'
const password = 'gul cykel under bron'
const admin = await payload.create({
  collection: 'users',
  data: { email: 'admin@example.org', password: 'only for these tests', role: 'admin' },
})
const editor = await payload.create({ collection: 'users', data: { email, password, role: 'publisher' } })

// Waits don't end while a test computes hashes.
mock.timers.enable({ apis: ['Date'], now: Date.now() })

type Browser = { address?: string; cookie?: string }

/** As a browser asks, through the CMS's own endpoint. */
function ask(method: string, path: string, data: object, { address = '192.0.2.1', cookie }: Browser = {}) {
  const headers = {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'x-forwarded-for': address,
    ...(cookie && { cookie }),
  }
  const request = new Request(`http://localhost:3000/api/users${path}`, {
    method,
    headers,
    body: JSON.stringify(data),
  })
  return handleEndpoints({ config: payload.config, request })
}
const login = (browser: Browser, given = password, account = email) =>
  ask('POST', '/login', { email: account, password: given }, browser)
const wrong = (browser: Browser) => login(browser, 'not the password')
const wordsOf = async (answer: Response) => JSON.stringify(await answer.json())
const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ')

test('a refused login is one line a minute, with the number of the account and where it came from, never what was typed', async (t) => {
  const lines: unknown[] = []
  t.mock.method(payload.logger, 'warn', (line: unknown) => lines.push(line))
  const address = '192.0.2.99'
  for (const account of [email, email, 'my password, in the wrong field'])
    await login({ address }, 'wrong', account)
  const msg = 'A login was refused'
  assert.deepEqual(lines, [
    { msg, account: editor.id, address },
    { msg, account: null, address },
  ])
})

test('who guesses has to wait, and the one who knows the password gets in from elsewhere and from a known browser', async () => {
  const known = { address: '192.0.2.7', cookie: cookiesOf(await login({ address: '192.0.2.7' })) }
  const guesser = { address: '192.0.2.66' }
  const answers = await Promise.all(Array.from({ length: 8 }, () => wrong(guesser)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [...Array<number>(5).fill(401), ...Array<number>(3).fill(429)],
  )
  const refused = await login(guesser)
  assert.equal(refused.status, 429)
  assert.match(refused.headers.get('retry-after') ?? '', /^\d+$/)
  assert.equal((await login({ address: '192.0.2.8' })).status, 200)
  await Promise.all(Array.from({ length: 8 }, () => wrong({ address: known.address })))
  assert.equal((await login({ address: known.address })).status, 429)
  assert.equal((await login(known)).status, 200)
})

test('an account that many addresses guess at is never locked', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, at) => wrong({ address: `198.51.100.${at}` })))
  assert.equal((await login({ address: '203.0.113.5' })).status, 200)
})

test('nobody can tell by the words whether an account exists', async () => {
  const [existing, missing] = await Promise.all([
    login({ address: '203.0.113.6' }, 'not the password'),
    login({ address: '203.0.113.7' }, 'not the password', 'nobody@example.org'),
  ])
  assert.equal(existing.status, missing.status)
  assert.equal(await wordsOf(existing), await wordsOf(missing))
})

test('a cookie of one account, or an altered one, makes no browser known for another', async () => {
  const cookie = cookiesOf(await login({ address: '203.0.113.8' }))
  const browser = { address: '203.0.113.9', cookie: cookie.replace(/(known-\w+=)./, '$1!') }
  await Promise.all(Array.from({ length: 6 }, () => wrong(browser)))
  assert.equal((await login(browser)).status, 429)
})

for (const [weak, why] of [
  ['abc', 'short'],
  ['elva tecken', 'short by one'],
  ['lösenordlösenord', 'a favourite, twice'],
  ['123456789012', 'figures in a row'],
  ['qwertyuiopåa', 'keys in a row'],
  ['aaaaaaaaaaaaaaaa', 'one letter'],
  ['redaktor@example.org', 'the address itself'],
  ['x'.repeat(300), 'too long'],
])
  test(`a password that is ${why} is refused, whoever sets it`, async () => {
    const set = () => payload.update({ collection: 'users', id: editor.id, data: { password: weak, email } })
    await assert.rejects(set, { name: 'ValidationError' })
  })

test('who changes their password ends their other sessions and keeps their own', async () => {
  const [here, there] = [await login({ address: '203.0.113.20' }), await login({ address: '203.0.113.21' })]
  const [own, other] = [{ cookie: cookiesOf(here) }, { cookie: cookiesOf(there) }]
  const change = { password: 'grön båt vid norra kajen', oldPassword: password }
  const changed = await ask('PATCH', `/${editor.id}`, change, own)
  assert.equal(changed.status, 200)
  const isIn = async ({ cookie }: { cookie: string }) => {
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    const request = new Request('http://localhost:3000/api/users/me', { headers })
    return (await (await handleEndpoints({ config: payload.config, request })).json()) as { user: unknown }
  }
  assert.ok((await isIn(own)).user)
  assert.equal((await isIn(other)).user, null)
})

test('the last administrator can neither be closed nor demoted, the last but one can', async () => {
  const demote = (id: number) => payload.update({ collection: 'users', id, data: { role: 'publisher' } })
  await assert.rejects(() => demote(admin.id), { status: 409 })
  const close = (id: number) => payload.update({ collection: 'users', id, data: { closed: true } })
  await assert.rejects(() => close(admin.id), { status: 409 })
  const second = { email: 'second@example.org', password: 'blå vante på en stege', role: 'admin' as const }
  const { id } = await payload.create({ collection: 'users', data: second })
  assert.equal((await close(admin.id)).closed, true)
  await assert.rejects(() => demote(id), { status: 409 })
})
