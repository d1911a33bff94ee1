import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startSite } from './fixtures/start'

const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nHost: news.example\r\n${headers}\r\n`
const statuses = (received: string) =>
  [...received.matchAll(/HTTP\/1\.1 (\d+) /g)].map((found) => Number(found[1]))

test('a client that sends half a request, or none, is let go, and the others notice nothing', async (t) => {
  const site = await startSite(t)
  await site.ask('/article/1')
  const slow = ['', 'GET', get('/article/1').slice(0, -2), `${get('/article/1')}GET /art`]
  const waiting = slow.map((bytes) => site.raw(bytes))
  assert.equal((await site.ask('/article/1')).status, 200)
  const [none, verb, half, second] = await Promise.all(waiting)
  assert.equal(none, '')
  assert.deepEqual(statuses(verb ?? ''), [408])
  assert.deepEqual(statuses(half ?? ''), [408])
  assert.deepEqual(statuses(second ?? ''), [200, 408])
})

test('requests that two servers could read differently are refused and their connection is closed', async (t) => {
  const site = await startSite(t)
  const head = 'POST /api/x HTTP/1.1\r\nHost: news.example\r\n'
  const smuggled = get('/article/smuggled')
  const shapes = [
    `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
    `${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\n12345${smuggled}`,
    `${head}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${smuggled}`,
    `${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`,
    `${head}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${smuggled}`,
    `${head}Content-Length: +5\r\n\r\n12345${smuggled}`,
    `${head}Content-Length: 0x5\r\n\r\n12345${smuggled}`,
    `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n${smuggled}`,
    `${head}Transfer-Encoding: chunked\r\n\r\n-1\r\n${smuggled}`,
    `${head}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n${smuggled}`,
    `GET /article/1 HTTP/1.1\nHost: news.example\n\n${smuggled}`,
    `GET /article/1 HTTP/1.1\r\nHost: news.example\r\n folded: x\r\n\r\n${smuggled}`,
    `GET /article/1 HTTP/1.1\r\nHost: news.example\r\nHost: evil.example\r\n\r\n`,
    `GET /article/1 HTTP/1.1\r\n\r\n`,
    `GET /article/1 HTTP/1.1\r\nHost: news.example\r\nX: a\0b\r\n\r\n${smuggled}`,
    `GET /a b HTTP/1.1\r\nHost: news.example\r\n\r\n${smuggled}`,
    `GET /article/1\r\n\r\n${smuggled}`,
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    `CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n${smuggled}`,
  ]
  for (const shape of shapes) {
    const answer = await site.raw(Buffer.from(shape, 'latin1'))
    assert.ok(
      statuses(answer).every((status) => status === 400),
      `${JSON.stringify(shape)}: ${answer.slice(0, 300)}`,
    )
    assert.doesNotMatch(answer, /version/)
    assert.equal((await site.control()).renders['/article/smuggled'], undefined, shape)
  }
})

test('oversized heads are refused', async (t) => {
  const site = await startSite(t)
  assert.deepEqual(statuses(await site.raw(get('/article/1', `X: ${'x'.repeat(20_000)}\r\n`))), [431])
  assert.deepEqual(statuses(await site.raw(get(`/${'x'.repeat(20_000)}`))), [431])
})

test('addresses with tricks in them are refused with a page', async (t) => {
  const site = await startSite(t)
  for (const path of ['/a/../admin', '/%2e%2e/admin', '/a%2fb', '/%00', '/%c0%af', '/a\\b', '/%']) {
    const answer = await site.ask(path)
    assert.equal(answer.status, 400, path)
    assert.match(answer.text, /<h1>.+<\/h1>/, path)
  }
  const moved = await site.ask('//evil.example/a')
  assert.deepEqual([moved.status, moved.headers.location], [308, '/evil.example/a'])
})

test('what a stranger says beside the address never reaches the app with a page that others get', async (t) => {
  const site = await startSite(t)
  const headers = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    'x-request-id': 'evil-evil-evil',
    'x-original-url': '/admin',
    'x-rewrite-url': '/admin',
    'x-http-method-override': 'DELETE',
    'x-middleware-subrequest': 'proxy:proxy',
    'accept-language': 'evil',
    rsc: '1',
    'next-router-prefetch': '1',
    cookie: 'a=evil',
    origin: 'https://evil.example',
    range: 'bytes=0-3',
    'if-none-match': '*',
    'cache-control': 'no-cache',
    'user-agent': 'evil',
  }
  const bodied = { ...headers, 'content-length': '6' }
  assert.equal((await site.ask('/article/1', { headers: bodied, body: 'q=evil' })).status, 304)
  const { last } = await site.control()
  assert.deepEqual(Object.keys(last.headers ?? {}).sort(), [
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-request-id',
  ])
  assert.doesNotMatch(JSON.stringify(last), /evil/)
  const reader = await site.ask('/article/1')
  assert.equal(reader.status, 200)
  assert.match(String(reader.headers['cache-status']), /hit/)
  await site.ask('/admin', { headers })
  const passed = (await site.control()).last.headers ?? {}
  assert.equal(passed['x-forwarded-host'], 'news.example')
  assert.equal(passed['x-middleware-subrequest'], undefined)
})

test('a flood of addresses that do not exist is held back, while known pages are served and renewed as ever', async (t) => {
  const site = await startSite(t, { limits: { renderTimeout: 10_000, staleAfter: 10_000 } })
  for (const path of ['/article/1', '/article/2']) await site.ask(path)
  await site.control({ held: true })
  const flood = Array.from({ length: 700 }, (_, n) => site.ask(`/missing/${n}`))
  const refused = await Promise.race(flood)
  assert.deepEqual([refused.status, refused.headers['retry-after']], [503, '10'])
  assert.match(String((await site.ask('/article/1')).headers['cache-status']), /hit/)
  await site.control({ publish: true })
  const renewed = site.ask('/article/2')
  await site.ask('/healthz')
  await site.control({ held: false })
  assert.match((await renewed).text, /version 2/)
  const { order, mostAtOnce } = await site.control()
  assert.equal(mostAtOnce, 8)
  const flooding = order
    .slice(0, order.lastIndexOf('/article/2'))
    .filter((target) => target.includes('missing'))
  assert.ok(flooding.length <= 16, `${flooding.length} unknown pages went before the known one`)
  const answers = await Promise.all(flood)
  assert.ok(answers.every(({ status }) => status === 404 || status === 503))
})
