import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import fc from 'fast-check'
import { startSite, type Site } from './fixtures/start'
import { methods, places, tricks } from './fixtures/tricks'

const adminUrl = 'https://admin.example'
const [session] = tricks

const startApart = (t: TestContext) => startSite(t, { adminUrl })

/** What the app may be told of whoever reads: nothing. `x-request-id` is the edge's own. */
const anonymous = {
  host: 'news.example',
  'x-forwarded-host': 'news.example',
  'x-forwarded-proto': 'https',
  accept: 'text/html,*/*;q=0.8',
  'accept-encoding': 'identity',
  'user-agent': 'edge',
}
const connection = ['connection', 'x-request-id']

/** All that the app has heard since, but for what the edge reads for itself when the app has started. */
async function heardAt(site: Site) {
  const { heard } = await site.control()
  return heard.filter(({ url }) => !/_status\/(4|5)|^\/readyz/.test(url) || url.endsWith('/_status/404'))
}

function assertAnonymous({ method, url, headers }: Awaited<ReturnType<typeof heardAt>>[number]): void {
  assert.equal(method, 'GET', url)
  assert.doesNotMatch(url, /^\/(admin|_next(?!\/static\/)|api(?!\/media\/file\/))(\/|\?|$)/)
  const told = Object.entries(headers).filter(([name]) => !connection.includes(name))
  assert.deepEqual(Object.fromEntries(told), anonymous, url)
}

const readersHosts = (site: Site) => ['news.example', 'NEWS.example:443', `localhost:${site.port}`]

test('at the readers’ host there is nothing of the editors’, whoever asks, and the answer is that of any address that isn’t there', async (t) => {
  const site = await startApart(t)
  for (const host of readersHosts(site))
    for (const path of ['/admin', '/api/users/me', '/api', '/_next/static/app.css', '/%61dmin']) {
      const answer = await site.ask(path, { headers: { host, ...session } })
      assert.equal(answer.status, 404, `${host}${path}`)
      assert.match(String(answer.headers['cache-status']), /^edge; /)
      assert.match(answer.text, /<h1>Status 404/)
      const sent = await site.ask(path, { method: 'POST', body: '{}', headers: { host, ...session } })
      assert.equal(sent.status, 405, `POST ${host}${path}`)
      assert.match(String(sent.headers['content-type']), /^text\/html/)
    }
  assert.equal((await site.control()).renders['/_status/404'], 1, 'one copy of it does for all')
  assert.equal((await site.ask('/api/media/file/a.jpg')).status, 200)
})

test('whatever a reader sends to whatever address, the app hears the edge’s own anonymous GET or nothing', async (t) => {
  const site = await startApart(t)
  const paths = [...places, '/article/1', '/big.png', '/api/media/file/a.jpg', '/missing/1', '/feedback/x']
  const hosts = readersHosts(site)
  for (const [at, trick] of [{}, ...tricks].entries())
    for (const method of methods)
      for (const path of paths) {
        const body = method === 'POST' ? '------x\r\n$ACTION_ID_7f=' : ''
        const host = hosts[at % hosts.length] ?? ''
        await site.ask(path, { method, body, headers: { ...trick, host } })
      }
  const heard = await heardAt(site)
  assert.ok(heard.some(({ url }) => url === '/article/1') && heard.some(({ url }) => url === '/big.png'))
  heard.forEach(assertAnonymous)
})

test('nor does any mixture of methods, headers and addresses reach the app as anything else', async (t) => {
  const site = await startApart(t)
  const mixture = fc.record({
    host: fc.constantFrom(
      ...readersHosts(site),
      'evil.example',
      'admin.example.',
      'x@admin.example',
      'admin.example:1',
    ),
    method: fc.constantFrom(...methods),
    path: fc.oneof(
      fc.constantFrom(...places, '/article/1'),
      fc.webPath().map((path) => `/${path}`),
    ),
    query: fc.constantFrom('', '?_rsc=1', '?__nextLocale=sv', '?q=a&_method=DELETE', '?draft=true'),
    headers: fc.subarray(tricks).map((some) => Object.assign({}, ...some) as Record<string, string>),
    odd: fc.dictionary(fc.stringMatching(/^x-[a-z][a-z-]{0,20}$/), fc.stringMatching(/^[!-~]{0,40}$/)),
  })
  await fc.assert(
    fc.asyncProperty(mixture, async ({ host, method, path, query, headers, odd }) => {
      await site.ask(path + query, { method, headers: { ...odd, ...headers, host } })
    }),
    { numRuns: 200 },
  )
  ;(await heardAt(site)).forEach(assertAnonymous)
})

test('a request that names two hosts is for none, so that nobody in front takes it for another’s', async (t) => {
  const site = await startApart(t)
  for (const lines of [
    'GET https://admin.example/admin HTTP/1.1\r\nHost: news.example',
    'GET https://news.example/admin HTTP/1.1\r\nHost: admin.example',
    'GET /admin HTTP/1.1\r\nHost: news.example\r\nHost: admin.example',
  ])
    assert.match(await site.raw(`${lines}\r\nConnection: close\r\n\r\n`), /^HTTP\/1\.1 400 /, lines)
  assert.deepEqual(await heardAt(site), [])
})

test('a reader’s form reaches the app in one shape, whatever else is sent with it', async (t) => {
  const site = await startApart(t)
  const type = 'application/x-www-form-urlencoded'
  const send = async (body: string, headers: Record<string, string>) => {
    await site.ask('/feedback?_rsc=1', {
      method: 'POST',
      body,
      headers: { host: 'news.example', ...headers },
    })
    const sent = (await heardAt(site)).findLast(({ method }) => method === 'POST')
    assert.ok(sent)
    const { 'content-length': length, 'x-forwarded-for': client, ...told } = sent.headers
    assert.deepEqual([sent.method, sent.url, client], ['POST', '/feedback', '127.0.0.1'])
    assert.equal(Number(length), sent.body.length)
    return {
      body: sent.body,
      told: Object.fromEntries(Object.entries(told).filter(([name]) => !connection.includes(name))),
    }
  }
  for (const trick of tricks) {
    const { body, told } = await send('text=a%20b&$ACTION_ID_7f=', {
      ...trick,
      'content-type': `${type}; charset=utf-8`,
    })
    assert.equal(body, 'text=a+b&%24ACTION_ID_7f=')
    assert.deepEqual(told, { ...anonymous, 'content-type': type })
  }
  for (const other of [
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/x-component',
    'application/json',
  ])
    assert.equal((await send('--x\r\n$ACTION_ID_7f=', { 'content-type': other })).body, '')
  const { told } = await send('text=a', {
    'content-type': type,
    origin: 'https://evil.example',
    'sec-fetch-site': 'odd',
  })
  assert.deepEqual([told.origin, told['sec-fetch-site']], ['https://evil.example', 'cross-site'])
})

test('editors at their own host have all that is theirs, and readers’ addresses lead from there to readers’ host', async (t) => {
  const site = await startApart(t)
  const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
    site.ask(path, { method, headers: { host: 'admin.example', ...headers } })
  const sent = await ask('/api/users/login', 'POST', {
    'next-action': 'a',
    'x-forwarded-host': 'news.example',
  })
  assert.match(sent.text, /"next-action":"a"/)
  assert.match(sent.text, /"host":"admin.example"/)
  assert.match(sent.text, /"x-forwarded-host":"admin.example"/)
  assert.deepEqual(sent.headers['set-cookie'], ['payload-token=1', 'b=2'])
  for (const path of ['/admin', '/enhance.js', '/_next/static/app.css'])
    assert.equal((await ask(path)).status, 200)
  assert.equal((await ask('/')).headers.location, '/admin')
  assert.match((await ask('/robots.txt')).text, /Disallow: \/\n/)
  const moved = await ask('/article/1?q=a')
  assert.deepEqual([moved.status, moved.headers.location], [308, 'https://news.example/article/1?q=a'])
  assert.equal((await ask('/old')).headers.location, 'https://news.example/article/1')
  assert.equal((await ask('/feedback', 'POST')).status, 421)
  assert.equal((await site.ask('/admin', { headers: { host: 'admin.example.' } })).status, 308)
})

test('who comes to either host unencrypted through a proxy is led to the same place, encrypted', async (t) => {
  const site = await startSite(t, { adminUrl, proxies: ['127.0.0.1'] })
  const at = async (host: string, path: string) =>
    (await site.ask(path, { headers: { host, 'x-forwarded-proto': 'http' } })).headers.location
  assert.equal(await at('admin.example', '/admin/login?a=b'), 'https://admin.example/admin/login?a=b')
  assert.equal(await at('news.example', '/article/1'), 'https://news.example/article/1')
})
