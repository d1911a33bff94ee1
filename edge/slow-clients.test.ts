import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { askOnce, get, Reader } from './fixtures/reader'
import { session } from './fixtures/session'
import { startSite } from './fixtures/start'

const post = (path: string, length: number, headers = '') =>
  `POST ${path} HTTP/1.1\r\nHost: news.example\r\nContent-Length: ${length}\r\n${headers}\r\n`

test('logins, forms and editors are answered while many others send forms and logins that never end', async (t) => {
  const bodies = { grace: 60_000, leastRate: 1000, timeout: 60_000 }
  const site = await startSite(t, { limits: { bodies } })
  const paths = ['/api/users/login', '/api/x', '/feedback', '/api/y']
  const slow = Array.from({ length: 200 }, () => new Reader(site.port))
  for (const [at, reader] of slow.entries()) {
    const cookie = at % 3 ? '' : `Cookie: ${session.cookie}\r\n`
    await reader.send(`${post(paths[at % 4] ?? '', 4000, cookie)}{`)
  }
  const ask = (path: string, headers = {}) => site.ask(path, { method: 'POST', body: 'text=abc', headers })
  assert.equal((await ask('/api/users/login')).status, 200)
  assert.equal((await ask('/feedback')).status, 200)
  assert.equal((await ask('/api/articles', session)).status, 200)
  assert.equal((await site.ask('/article/1')).status, 200)
  for (const { socket } of slow) socket.destroy()
})

test('who sends a body too slowly is told so and let go', { timeout: 60_000 }, async (t) => {
  const bodies = { grace: 500, leastRate: 1000, timeout: 600_000 }
  const site = await startSite(t, { limits: { bodies } })
  for (const path of ['/feedback', '/api/users/login', '/api/x']) {
    const reader = new Reader(site.port)
    await reader.send(`${post(path, 4000)}{`)
    const drip = setInterval(() => void reader.send('"'), 50)
    assert.equal((await reader.take())?.status, 408, path)
    if (!reader.socket.destroyed) await once(reader.socket, 'close')
    clearInterval(drip)
  }
  assert.equal((await site.control()).last.url, undefined, 'the app has heard of none of them')
})

test('a body that comes steadily may still not take for ever', async (t) => {
  const bodies = { grace: 100, leastRate: 10, timeout: 500 }
  const site = await startSite(t, { limits: { bodies } })
  const reader = new Reader(site.port)
  await reader.send(post('/feedback', 60_000))
  const steady = setInterval(() => void reader.send('x'.repeat(100)), 20)
  assert.equal((await reader.take())?.status, 408)
  clearInterval(steady)
  reader.socket.destroy()
})

test('readers get in while a thousand others hold their connections and say nothing', async (t) => {
  const site = await startSite(t, {
    limits: { headTimeout: 60_000, renderTimeout: 60_000, connections: 300 },
  })
  await site.control({ held: true })
  const rendering = new Reader(site.port)
  await rendering.send(get('/picture/b'))
  while (!(await site.control()).renders['/picture/b']) continue
  let open = 0
  const silent = Array.from({ length: 1000 }, (_, number) => {
    const reader = new Reader(site.port)
    reader.socket.on('connect', () => open++).on('close', () => open--)
    if (number % 2) void reader.send('GET /picture/a HTTP/1.1\r\nHost: news.exam')
    return reader
  })
  for (const { socket } of silent) if (socket.connecting) await once(socket, 'connect')
  while (open > 300) assert.equal((await askOnce(site.port, '/healthz'))?.status, 200)
  await site.control({ held: false })
  assert.equal((await rendering.take())?.picture, 'b', 'who waits for a page is not sent away')
  for (const { socket } of [...silent, rendering]) socket.destroy()
})

test(
  'an edge that is asked to end does not wait for a client that reads nothing',
  { timeout: 60_000 },
  async (t) => {
    const site = await startSite(t, { limits: { drainTimeout: 600_000 } })
    await site.ask('/big.png')
    const readers = [new Reader(site.port), new Reader(site.port)]
    for (const [at, { socket }] of readers.entries()) {
      socket.pause()
      for (let times = 0; times < (at ? 1 : 2000); times++) socket.write(get(at ? '/big.png' : '/picture/a'))
    }
    await askOnce(site.port, '/healthz')
    await site.stop()
    for (const { socket } of readers) socket.destroy()
  },
)

test(
  'an edge that is asked to end does not wait for pages that it reads for nobody',
  { timeout: 60_000 },
  async (t) => {
    const site = await startSite(t, { limits: { drainTimeout: 600_000, renderTimeout: 600_000 } })
    await site.control({ cache: 'public, max-age=0, s-maxage=0, stale-while-revalidate=600' })
    await site.ask('/article/1')
    await site.control({ held: true })
    await site.ask('/article/1')
    while ((await site.control()).order.length < 2) await askOnce(site.port, '/healthz')
    await site.stop()
  },
)
