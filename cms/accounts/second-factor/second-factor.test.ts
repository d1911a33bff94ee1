import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { TOTP } from 'otpauth'
import { handleEndpoints } from 'payload'
import { rawSql, testSite } from '../../test-site'

process.env.SECOND_FACTOR_ROLES = 'admin'
const payload = await testSite()
const password = 'gul cykel under bron'
const anna = await payload.create({
  collection: 'users',
  data: { email: 'anna@example.org', password, role: 'writer' },
})
const admin = await payload.create({
  collection: 'users',
  data: { email: 'admin@example.org', password, role: 'admin' },
})
const halfMinute = 30_000
mock.timers.enable({ apis: ['Date'], now: Math.floor(Date.now() / halfMinute) * halfMinute })

type Setup = { sealed: string; secret: string; qr: string; recoveryCodes: string[] }
type Answer = { token?: string; errors?: { message: string; data: { step?: string; setup?: Setup } }[] }

let asked = 0
/** Each from an address of its own: what waits is the account, not the address. */
async function send(method: string, path: string, data: object, token?: string) {
  asked += 1
  const headers = {
    'content-type': 'application/json',
    'accept-language': 'en',
    'x-forwarded-for': `198.51.100.${asked}`,
    ...(token && { authorization: `JWT ${token}` }),
  }
  const request = new Request(`http://localhost:3000/api/users${path}`, {
    method,
    headers,
    body: JSON.stringify(data),
  })
  const answer = await handleEndpoints({ config: payload.config, request })
  return { status: answer.status, body: (await answer.json()) as Answer }
}
const login = (email: string, more: object = {}) => send('POST', '/login', { email, password, ...more })
const codeOf = (secret: string) => new TOTP({ secret }).generate()
const later = (halfMinutes: number) => {
  mock.timers.tick(halfMinutes * halfMinute)
}

async function turnedOn(account: { id: number; email: string }): Promise<Setup & { token: string }> {
  const { token = '' } = (await login(account.email)).body
  const path = `/${account.id}/second-factor`
  const setup = (await send('POST', `${path}/setup`, {}, token)).body as unknown as Setup
  const sent = { sealed: setup.sealed, code: codeOf(setup.secret), oldPassword: password }
  assert.equal((await send('POST', path, { ...sent, oldPassword: 'not the password' }, token)).status, 400)
  assert.equal((await send('POST', path, { ...sent, code: '000000' }, token)).status, 400)
  assert.equal((await send('POST', path, sent, token)).status, 200)
  return { ...setup, token }
}

test('who has set it up logs in by password and code, each code once; its secret isn’t readable in the database', async () => {
  const { secret, recoveryCodes, token } = await turnedOn(anna)
  assert.doesNotMatch(
    JSON.stringify(await rawSql(payload, 'SELECT * FROM second_factors')),
    new RegExp(secret),
  )
  const half = await login(anna.email)
  assert.equal(half.status, 401)
  assert.deepEqual([half.body.token, half.body.errors?.[0]?.data.step], [undefined, 'code'])
  later(1)
  const code = codeOf(secret)
  const both = await Promise.all([login(anna.email, { code }), login(anna.email, { code })])
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 401])
  assert.equal((await login(anna.email, { code })).status, 401)
  later(3)
  assert.equal((await login(anna.email, { code })).status, 401, 'of two minutes ago')
  assert.equal((await login(anna.email, { code: codeOf(secret) })).status, 200)
  const [recovery = ''] = recoveryCodes
  assert.equal((await login(anna.email, { code: recovery.toUpperCase() })).status, 200)
  assert.equal((await login(anna.email, { code: recovery })).status, 401)
  const wrong = await send('POST', '/login', {
    email: anna.email,
    password: 'not the password',
    code: codeOf(secret),
  })
  assert.match(JSON.stringify(wrong.body), /email or password/)
  assert.equal((await send('DELETE', `/${anna.id}/second-factor`, {}, token)).status, 400)
})

test('who guesses codes has to wait, from wherever they come; a recovery code is taken all the same', async () => {
  const email = 'gissad@example.org'
  const { id } = await payload.create({ collection: 'users', data: { email, password, role: 'writer' } })
  const { secret, recoveryCodes } = await turnedOn({ id, email })
  later(1)
  for (let at = 0; at < 5; at += 1) assert.equal((await login(email, { code: '000000' })).status, 401)
  assert.equal((await login(email, { code: codeOf(secret) })).status, 429)
  assert.equal((await login(email, { code: recoveryCodes[0] })).status, 200)
})

test('whose role demands it sets it up on the way in, and isn’t in before', async () => {
  const first = await login(admin.email)
  const { setup, step } = first.body.errors?.[0]?.data ?? {}
  assert.deepEqual([first.status, first.body.token, step], [401, undefined, 'setup'])
  assert.match(setup?.qr ?? '', /^<svg/)
  const { sealed = '', secret = '' } = setup ?? {}
  const others = (await login(anna.email, { setup: sealed, code: codeOf(secret) })).status
  assert.equal(others, 401, 'somebody else’s setup')
  assert.equal((await login(admin.email, { setup: `x${sealed}`, code: codeOf(secret) })).status, 401)
  assert.equal((await login(admin.email, { setup: sealed, code: '000000' })).status, 401)
  const done = await login(admin.email, { setup: sealed, code: codeOf(secret) })
  assert.equal(done.status, 200)
  const removed = await send('DELETE', `/${anna.id}/second-factor`, {}, done.body.token)
  assert.equal(removed.status, 200, 'an administrator helps who has lost their telephone')
  assert.equal((await login(anna.email)).status, 200)
})

test('a link to a new password is no way past the code', async () => {
  const data = { email: admin.email }
  const token = await payload.forgotPassword({ collection: 'users', data, disableEmail: true })
  const answer = await send('POST', '/reset-password', { token, password: 'grön båt vid norra kajen' })
  assert.deepEqual([answer.status, answer.body.token], [401, undefined])
  later(4)
  assert.equal(
    (await login(admin.email)).body.errors?.[0]?.data.step,
    'code',
    'the password before is still right',
  )
})
