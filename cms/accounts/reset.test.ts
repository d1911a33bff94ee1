import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import { mailServer } from '../mail/mail-server.fixture'
import { testSite } from '../test-site'

const server = await mailServer()
Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'news@example.org' })
const payload = await testSite()
const password = 'gul cykel under bron'
const next = 'grön båt vid norra kajen'
const account = (email: string, role: 'admin' | 'publisher' = 'publisher') =>
  payload.create({ collection: 'users', data: { email, password, role, language: 'en' } })
const admin = await account('admin@example.org', 'admin')
const anna = await account('anna@example.org')

type From = { address?: string; token?: string | undefined }

function send(method: string, path: string, data?: object, { address = '192.0.2.1', token }: From = {}) {
  const headers = {
    'content-type': 'application/json',
    'accept-language': 'en',
    'x-forwarded-for': address,
    ...(token && { authorization: `JWT ${token}` }),
  }
  const request = new Request(`http://localhost:3000/api/users${path}`, {
    method,
    headers,
    ...(data && { body: JSON.stringify(data) }),
  })
  return handleEndpoints({ config: payload.config, request })
}
const sessionOf = async (email: string, given = password) =>
  (await payload.login({ collection: 'users', data: { email, password: given } })).token
const forgot = (email: string, address: string) => send('POST', '/forgot-password', { email }, { address })
const reset = (token: string, given: string) => send('POST', '/reset-password', { token, password: given })
const wordsOf = async (answer: Response) => JSON.stringify(await answer.json())

test('a link comes by mail, sets a password once, and ends the sessions before', async () => {
  const before = await sessionOf(anna.email)
  assert.equal((await forgot(' Anna@example.org', '192.0.2.2')).status, 200)
  const [letter] = await server.take(1)
  assert.deepEqual(letter?.to, ['anna@example.org'])
  const token = /http:\/\/localhost:3000\/admin\/new-password#(\w+)/.exec(letter.text)?.[1] ?? ''
  const weak = await reset(token, 'lösenordlösenord')
  assert.equal(weak.status, 400)
  assert.match(await wordsOf(weak), /easy to guess/)
  assert.equal((await reset(token, next)).status, 200)
  const again = await reset(token, password)
  assert.equal(again.status, 403)
  assert.match(await wordsOf(again), /has been used or is too old/)
  const headers = new Headers({ Authorization: `JWT ${before}` })
  assert.equal((await payload.auth({ headers })).user, null)
  assert.ok(await sessionOf(anna.email, next))
})

test('nobody can tell by words or time whether an account exists, and nobody but its owner gets a letter', async () => {
  const timed = async (email: string, address: string) => {
    const start = performance.now()
    const answer = await forgot(email, address)
    return {
      status: answer.status,
      words: await wordsOf(answer),
      seconds: Math.round((performance.now() - start) / 1000),
    }
  }
  const existing = await timed(admin.email, '192.0.2.3')
  const missing = await timed('nobody@example.org', '192.0.2.4')
  assert.deepEqual(existing, missing)
  assert.deepEqual(
    (await server.take(1)).map(({ to }) => to),
    [['admin@example.org']],
  )
})

test('who asks again and again has to wait, and an account isn’t flooded with letters', async () => {
  const answers = await Promise.all(
    Array.from({ length: 7 }, () => forgot('nobody@example.org', '192.0.2.5')),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 200, 200, 429, 429])
  await Promise.all(Array.from({ length: 8 }, (_, at) => forgot(admin.email, `198.51.100.${at}`)))
  await forgot(anna.email, '198.51.100.9')
  const letters = await server.take(5)
  assert.deepEqual(letters.map(({ to }) => to.join()).sort(), [
    ...Array<string>(4).fill(admin.email),
    anna.email,
  ])
  for (const [sent, status] of [
    [{}, 400],
    [{ email: 'nobody' }, 400],
    [{ email: ['a@b.se'] }, 400],
  ] as const)
    assert.equal((await send('POST', '/forgot-password', sent)).status, status)
})

test('an administrator makes a link without mail, good for an hour; nobody else does', async (t) => {
  const path = `/${anna.id}/new-password-link`
  const [mine, hers] = [await sessionOf(admin.email), await sessionOf(anna.email, next)]
  assert.equal((await send('POST', path)).status, 403)
  assert.equal((await send('POST', path, undefined, { token: hers })).status, 403)
  assert.equal((await send('POST', '/999/new-password-link', undefined, { token: mine })).status, 404)
  const make = async () => {
    const { link } = (await (await send('POST', path, undefined, { token: mine })).json()) as { link: string }
    return link.split('#').at(-1) ?? ''
  }
  const late = await make()
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 60 * 60_000 + 1 })
  assert.equal((await reset(late, 'trumma kastanj lykta')).status, 403)
  t.mock.timers.reset()
  assert.equal((await reset(await make(), next)).status, 200)
  assert.deepEqual(server.letters, [])
})

test('one’s own password and address change by the old password alone, an administrator sets others’', async () => {
  const token = await sessionOf(anna.email, next)
  const change = (data: object) => send('PATCH', `/${anna.id}`, data, { token })
  const changes = [{ password }, { email: 'taken@example.org' }]
  for (const data of changes)
    for (const oldPassword of [undefined, '', 'not the password', 7]) {
      const answer = await change({ ...data, oldPassword })
      assert.equal(answer.status, 400, JSON.stringify({ ...data, oldPassword }))
    }
  assert.equal((await send('PATCH', `?where[id][equals]=${anna.id}`, { password }, { token })).status, 400)
  assert.equal((await change({ name: 'Anna' })).status, 200)
  assert.equal((await change({ password, oldPassword: next })).status, 200)
  const mine = await sessionOf(admin.email)
  assert.equal((await send('PATCH', `/${anna.id}`, { password: next }, { token: mine })).status, 200)
  assert.ok(await sessionOf(anna.email, next))
})

test('without a mail server nobody is promised a letter, and everybody is told whom to ask', async (t) => {
  const { SMTP_URL } = process.env
  delete process.env.SMTP_URL
  t.after(() => Object.assign(process.env, { SMTP_URL }))
  const answer = await forgot(admin.email, '192.0.2.9')
  assert.equal(answer.status, 501)
  assert.match(await wordsOf(answer), /Ask an administrator/)
})
