import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import { testSite } from '../test-site'
import type { ToldSession } from './sessions'

const payload = await testSite()
const password = 'gul cykel under bron'
await payload.create({
  collection: 'users',
  data: { email: 'admin@example.org', password: 'only for these tests', role: 'admin' },
})

/** An editor with an account of their own, and the session that they get by logging in. */
async function loggedIn(email: string) {
  const { id } = await payload.create({ collection: 'users', data: { email, password, role: 'publisher' } })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  assert.ok(token)
  return { id, token }
}

async function isIn(token: string): Promise<boolean> {
  const headers = new Headers({ Authorization: `JWT ${token}` })
  return (await payload.auth({ headers })).user !== null
}

test('who logs out is out, with every copy of their session', async () => {
  const { token } = await loggedIn('ut@example.org')
  assert.equal(await isIn(token), true)
  const headers = { Authorization: `JWT ${token}`, 'sec-fetch-site': 'same-origin' }
  const request = new Request('http://localhost:3000/api/users/logout', { method: 'POST', headers })
  assert.equal((await handleEndpoints({ config: payload.config, request })).status, 200)
  assert.equal(await isIn(token), false)
})

test('whose account is closed is out at once and can’t come back, until it’s opened; its name stays', async () => {
  const email = 'borta@example.org'
  const { id, token } = await loggedIn(email)
  await payload.update({ collection: 'users', id, data: { closed: true } })
  assert.equal(await isIn(token), false)
  const login = () => payload.login({ collection: 'users', data: { email, password } })
  await assert.rejects(login, { name: 'AuthenticationError' })
  const link = { collection: 'users', data: { email }, disableEmail: true } as const
  const data = { token: await payload.forgotPassword(link), password: 'grön båt vid norra kajen' }
  await assert.rejects(payload.resetPassword({ collection: 'users', data, overrideAccess: true }), {
    status: 403,
  })
  await assert.rejects(payload.delete({ collection: 'users', id }), { status: 409, message: /Stäng kontot/ })
  await payload.update({ collection: 'users', id, data: { closed: false } })
  assert.ok((await login()).token)
})

test('who has an account sees where it’s logged in, and ends one session or all others; nobody else does', async () => {
  const { id, token } = await loggedIn('var@example.org')
  const other = await loggedIn('annan@example.org')
  const ask = async (method: string, path: string, as: string, agent = '') => {
    const headers = { Authorization: `JWT ${as}`, 'sec-fetch-site': 'same-origin', 'user-agent': agent }
    const request = new Request(`http://localhost:3000/api/users${path}`, { method, headers })
    const answer = await handleEndpoints({ config: payload.config, request })
    return { status: answer.status, body: (await answer.json()) as { sessions?: ToldSession[] } }
  }
  const login = async (agent: string) => {
    const request = new Request('http://localhost:3000/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': agent },
      body: JSON.stringify({ email: 'var@example.org', password }),
    })
    const answer = await handleEndpoints({ config: payload.config, request })
    return ((await answer.json()) as { token: string }).token
  }
  const phone = await login(
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1',
  )
  const desk = await login('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0')
  const { sessions = [] } = (await ask('GET', `/${id}/sessions`, token)).body
  assert.deepEqual(sessions.map(({ device, isOwn }) => [device, isOwn]).sort(), [
    ['', true],
    ['Firefox, Windows', false],
    ['Safari, iOS', false],
  ])
  assert.ok(sessions.every(({ begun, used }) => Date.parse(begun) <= Date.parse(used)))
  for (const method of ['GET', 'DELETE'])
    assert.equal((await ask(method, `/${id}/sessions`, other.token)).status, 403)
  const ended = sessions.find(({ device }) => device === 'Safari, iOS')?.id ?? ''
  assert.equal((await ask('DELETE', `/${id}/sessions/${ended}`, token)).body.sessions?.length, 2)
  assert.deepEqual([await isIn(phone), await isIn(desk)], [false, true])
  await ask('DELETE', `/${id}/sessions`, token)
  assert.deepEqual([await isIn(token), await isIn(desk), await isIn(other.token)], [true, false, true])
})

test('a new login is a new session', async () => {
  const { token } = await loggedIn('ny@example.org')
  const again = await payload.login({ collection: 'users', data: { email: 'ny@example.org', password } })
  assert.notEqual(again.token, token)
})

test('a session that was altered, unsigned, signed with another key or is over lets nobody in', async () => {
  const { token } = await loggedIn('jwt@example.org')
  const [head = '', body = ''] = token.split('.')
  const decoded = (part: string) =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const signed = (text: string, key: string) =>
    `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
  const { secret } = payload
  assert.equal(await isIn(signed(`${head}.${body}`, secret)), true, 'signed here as the site signs')
  for (const forged of [
    signed(`${head}.${encoded({ ...decoded(body), id: 1 })}`, 'another'),
    token.replace(body, encoded({ ...decoded(body), id: 1 })),
    `${encoded({ ...decoded(head), alg: 'none' })}.${body}.`,
    signed(`${encoded({ ...decoded(head), jwk: { kty: 'oct', k: 'YW5vdGhlcg' } })}.${body}`, 'another'),
    signed(`${head}.${encoded({ ...decoded(body), exp: 1 })}`, secret),
  ])
    assert.equal(await isIn(forged), false, forged)
})
