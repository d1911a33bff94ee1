import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noApp } from './fixtures/outages'
import { session } from './fixtures/session'
import { startSite } from './fixtures/start'

const fakeApp = new URL('fixtures/fake-app.mjs', import.meta.url).href

test('who comes while a new version starts waits for it, reader or editor, and nobody is refused', async (t) => {
  const program = `setTimeout(() => import(${JSON.stringify(fakeApp)}), 300)`
  const command = (port: number) => ({
    file: process.execPath,
    args: ['-e', program, 'fake-app', String(port)],
  })
  const site = await startSite(t, {
    app: { ...noApp, command, probePath: '/enhance.js' },
    limits: { startTimeout: 60_000 },
  })
  const answers = await Promise.all([
    site.ask('/article/1'),
    site.ask('/feedback', { method: 'POST', body: 'text=abc' }),
    site.ask('/api/articles', { method: 'POST', body: '{}', headers: session }),
    site.ask('/api/users/login', { method: 'POST', body: '{}' }),
  ])
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 200],
  )
})

test('nobody waits for an app that can’t be started', async (t) => {
  const site = await startSite(t, { app: noApp, limits: { startTimeout: 60_000 } })
  assert.equal((await site.ask('/article/1')).status, 503)
  assert.equal((await site.ask('/api/users/login', { method: 'POST', body: '{}' })).status, 503)
})
