import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { test } from 'node:test'
import { session, token } from './fixtures/session'
import { startSite } from './fixtures/start'

test('addresses that mean the same page share one copy, and unknown parameters never reach the app', async (t) => {
  const site = await startSite(t)
  const same = [
    '/list?page=2&q=a',
    '/list?q=a&page=2',
    '/l%69st?utm_source=x&page=2&q=a&fbclid=1',
    '/list?page=2&q=a&topic=',
  ]
  for (const address of same)
    assert.match((await site.ask(address)).text, /; \/list\?page=2&amp;q=a;|; \/list\?page=2&q=a;/)
  const { renders } = await site.control()
  assert.deepEqual(
    Object.entries(renders).filter(([key]) => key.includes('list')),
    [['/list?page=2&q=a', 1]],
  )
})

test('editors are answered by the app alone where they work; public pages are the same for all, with whatever session', async (t) => {
  const site = await startSite(t)
  const personal: Record<string, string>[] = [
    { cookie: `a=secret; ${session.cookie}` },
    { cookie: '__prerender_bypass=secret' },
    { cookie: '__next_preview_data=secret' },
    { authorization: `JWT ${token}`, cookie: 'a=secret' },
  ]
  for (const headers of personal) {
    const page = await site.ask('/article/1', { headers })
    assert.match(page.text, /no cookie/)
    assert.equal(page.headers['set-cookie'], undefined)
    assert.match((await site.ask('/admin', { headers })).text, /secret/)
  }
  assert.equal((await site.control()).renders['/article/1'], 1)
})

test('what an editor sends reaches the app whole, and too much is refused with a sentence', async (t) => {
  const site = await startSite(t)
  const sent = await site.ask('/api/media?depth=1', {
    method: 'POST',
    body: 'x'.repeat(20 * 1024 * 1024),
    headers: { ...session, 'x-forwarded-host': 'evil.example', 'transfer-encoding': 'chunked' },
  })
  assert.equal(sent.status, 200)
  assert.match(sent.text, /"length":20971520/)
  assert.match(sent.text, /"content-length":"20971520"/)
  assert.match(sent.text, /"x-forwarded-host":"news.example"/)
  assert.deepEqual(sent.headers['set-cookie'], ['payload-token=1', 'b=2'])
  while ((await readdir(path.join(site.folder, 'incoming'))).length > 0) continue
  const big = await site.ask('/api/media', {
    method: 'POST',
    headers: { ...session, 'content-length': '30000000', expect: '100-continue' },
  })
  assert.equal(big.status, 413)
  assert.deepEqual(JSON.parse(big.text), { errors: [{ message: 'Just nu går det inte (≤ 20 MB).' }] })
  const english = await site.ask('/api/media', {
    method: 'POST',
    headers: { cookie: `${session.cookie}; payload-lng=en`, 'content-length': '30000000' },
  })
  assert.match(english.text, /Not right now \(≤ 20 MB\)/)
})

test('who has no session sends little', async (t) => {
  const site = await startSite(t)
  const post = (path: string, body: string) => site.ask(path, { method: 'POST', body })
  for (const path of ['/api/media', '/api/users/login'])
    assert.equal((await post(path, 'x'.repeat(70e3))).status, 413, path)
  assert.match((await post('/api/users/login', 'x'.repeat(20e3))).text, /"length":20000/)
  const chunked = await site.ask('/feedback', {
    method: 'POST',
    body: 'x'.repeat(70e3),
    headers: { 'transfer-encoding': 'chunked' },
  })
  assert.equal(chunked.status, 413)
  assert.match(chunked.text, /<h1>Just nu går det inte/)
  assert.equal((await post('/feedback', 'short')).status, 200)
})

test('a page is asked for and nothing else', async (t) => {
  const site = await startSite(t)
  for (const path of ['/article/1', '/admin', '/_next/static/app.css']) {
    const wrong = await site.ask(path, { method: 'DELETE' })
    assert.equal(wrong.status, 405)
    assert.equal(wrong.headers.allow, 'GET, HEAD')
  }
})

test('an editor whose browser says nothing of where it comes from may read with their session', async (t) => {
  const site = await startSite(t)
  const ask = (method: string, headers = {}) =>
    site.ask('/api/x', { method, headers: { ...session, ...headers } })
  assert.match((await ask('GET')).text, /"sec-fetch-site":"none"/)
  assert.doesNotMatch((await ask('POST')).text, /sec-fetch-site/)
  assert.match((await ask('GET', { 'sec-fetch-site': 'cross-site' })).text, /"sec-fetch-site":"cross-site"/)
  assert.doesNotMatch((await ask('GET', { origin: 'https://evil.example' })).text, /sec-fetch-site/)
})

test('a reader’s form gets its answer as a document that nobody keeps, and says nothing of who sent it', async (t) => {
  const site = await startSite(t)
  const send = () =>
    site.ask('/feedback', {
      method: 'POST',
      body: 'text=abc',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://news.example',
        cookie: `${session.cookie}; a=secret`,
        'x-forwarded-for': '192.0.2.1',
      },
    })
  const first = await send()
  assert.equal(first.headers['cache-control'], 'no-store')
  assert.doesNotMatch(first.text, /__next_f|secret/)
  await send()
  const { renders, last } = await site.control()
  assert.equal(renders['/feedback'], 2)
  assert.equal(last.method, 'POST')
  assert.equal(last.headers?.origin, 'https://news.example')
  assert.equal(last.headers['x-forwarded-for'], '127.0.0.1')
  assert.equal(last.headers.cookie, undefined)
  assert.equal((await site.ask('/feedback')).status, 200)
  assert.equal((await site.control()).renders['/feedback'], 3, 'what was answered to a form is no page')
})

test('a reader whose form can’t be delivered is told so', async (t) => {
  const site = await startSite(t)
  await site.control({ hung: true })
  const answer = await site.ask('/feedback', { method: 'POST', body: 'text=abc' })
  assert.equal(answer.status, 503)
  assert.match(String(answer.headers['retry-after']), /^\d+$/)
})

test('a file that is named by its content is kept for a year, a big one is let through', async (t) => {
  const site = await startSite(t)
  const { text } = await site.ask('/article/1')
  const src = /src="(\/enhance\.js\?v=[\w-]+)"/.exec(text)?.[1] ?? ''
  assert.equal((await site.ask(src)).headers['cache-control'], 'public, max-age=31536000, immutable')
  assert.equal((await site.ask('/enhance.js?v=other')).headers['cache-control'], 'public, max-age=0')
  assert.match(String((await site.ask('/_next/static/app.css')).headers['cache-control']), /immutable/)
  for (let times = 0; times < 2; times++) assert.equal((await site.ask('/big.png')).body.length, 700_000)
  assert.equal((await site.ask('/small.png')).headers['cross-origin-resource-policy'], 'cross-origin')
})

test('an old address leads to the new one without telling where the app listens', async (t) => {
  const site = await startSite(t)
  const { status, headers } = await site.ask('/old')
  assert.deepEqual([status, headers.location], [308, '/article/1'])
})

test('the wrong host leads to the right one, and machines nearby may use the port', async (t) => {
  const site = await startSite(t)
  const ask = (host: string, method = 'GET') => site.ask('/article/1?q=a', { method, headers: { host } })
  assert.equal((await ask('news.example')).status, 200)
  assert.equal((await ask('NEWS.example:443')).status, 200)
  assert.equal((await ask(`localhost:${site.port}`)).status, 200)
  for (const host of ['evil.example', 'localhost:1', 'news.example.evil.example', 'news.example:8443']) {
    const answer = await ask(host)
    assert.deepEqual(
      [answer.status, answer.headers.location],
      [308, 'https://news.example/article/1?q=a'],
      host,
    )
  }
  assert.equal((await ask('evil.example', 'POST')).status, 421)
  const forwarded = await site.ask('/article/2', { headers: { 'x-forwarded-host': 'evil.example' } })
  assert.match(forwarded.text, /; news\.example/)
})

test('every answer carries the headers that keep readers safe, and none says what software this is', async (t) => {
  const site = await startSite(t)
  for (const path of ['/article/1', '/missing/1', '/enhance.js', '/admin', '/healthz', '/a//b', '/%zz']) {
    const { headers } = await site.ask(path)
    assert.equal(headers['x-content-type-options'], 'nosniff', path)
    assert.ok(headers['referrer-policy'] && headers['permissions-policy'], path)
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path)
    assert.match(String(headers['strict-transport-security']), /^max-age=63072000$/, path)
    assert.ok(!headers.server && !headers['x-powered-by'] && !headers['x-middleware-rewrite'], path)
  }
  const { headers } = await site.ask('/article/1')
  const policy = String(headers['content-security-policy'])
  assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'sha256-[^']+';/)
  assert.doesNotMatch(policy, /unsafe/)
  assert.match(
    String(headers['cache-control']),
    /s-maxage=60, stale-while-revalidate=600, stale-if-error=86400/,
  )
  const rules = await site.ask('/speculation-rules.json')
  assert.equal(rules.headers['content-type'], 'application/speculationrules+json')
  assert.ok('prerender' in (JSON.parse(rules.text) as object))
})
