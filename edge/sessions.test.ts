import assert from 'node:assert/strict'
import { test } from 'node:test'
import { secret, session, sign, token } from './fixtures/session'
import { startSite } from './fixtures/start'
import { sessionsSignedBy } from './sessions'

const file = '/api/media/file/a.jpg'
const madeUp = [
  'secret',
  sign({ id: 1, collection: 'users' }, 'another key'),
  token.replace(/\.[^.]+$/, '.'),
  token.replace(/\.[^.]+$/, `.${'A'.repeat(43)}`),
  `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1] ?? ''}.`,
]

test('only what this site has signed is an editor’s session, as a cookie or in words', () => {
  const has = sessionsSignedBy(() => secret)
  assert.ok(has({ headers: session }) && has({ headers: { cookie: `a=1; ${session.cookie}; b=2` } }))
  assert.ok(has({ headers: { authorization: `JWT ${token}` } }))
  for (const one of madeUp)
    assert.ok(!has({ headers: { cookie: `payload-token=${one}`, authorization: `Bearer ${one}` } }), one)
  assert.ok(!has({ headers: { cookie: `x-payload-token=${token}` } }))
  const unknowing = sessionsSignedBy(() => undefined)
  assert.ok(unknowing({ headers: session }) && !unknowing({ headers: { cookie: 'a=1' } }))
})

test('a flood of made-up sessions is served files from the cache, and has the places and sizes of anybody', async (t) => {
  const site = await startSite(t)
  for (const one of madeUp) {
    const headers = { cookie: `payload-token=${one}` }
    assert.equal((await site.ask(file, { headers })).status, 200)
    const body = 'x'.repeat(70e3)
    assert.equal((await site.ask('/api/articles', { method: 'POST', body, headers })).status, 413)
  }
  assert.equal((await site.control()).renders[file], 1)
})

test('an editor gets public files as everybody does, also when the app is down, and those of drafts from the app', async (t) => {
  const site = await startSite(t)
  const draft = '/api/media/file/missing-for-readers.jpg'
  const asEditor = (path: string) => site.ask(path, { headers: session })
  await site.control({ secretFiles: [draft] })
  assert.equal((await site.ask(draft)).status, 404)
  assert.equal((await asEditor(draft)).status, 200)
  assert.match((await asEditor(draft)).text, /payload-token/)
  assert.doesNotMatch((await asEditor(file)).text, /payload-token/)
  site.edge.app.kill()
  await site.ready(false)
  assert.equal((await asEditor(file)).status, 200)
  assert.equal((await asEditor(draft)).status, 503)
})

test('nothing is sent to the admin’s pages without a session: a framework would take it for a call of its own', async (t) => {
  const site = await startSite(t)
  const calls: Record<string, string>[] = [
    { 'next-action': '7f3c2b', 'content-type': 'text/plain;charset=UTF-8' },
    { 'content-type': 'multipart/form-data' },
  ]
  for (const headers of calls) {
    const send = (more: object) =>
      site.ask('/admin/login', { method: 'POST', body: '[{', headers: { ...headers, ...more } })
    assert.equal((await send({})).status, 405)
    assert.equal((await send({ cookie: 'payload-token=made-up' })).status, 405)
    assert.equal((await send(session)).status, 200)
  }
})
