import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { article, expect, test } from './fixtures'

test('the API of the CMS is for editors: anybody else gets nothing from it, and no cache keeps its answers', async ({
  editor,
  request,
}) => {
  for (const closed of [
    '/api/articles?limit=0&pagination=false',
    '/api/articles/1',
    '/api/pages?where[_status][equals]=published',
    '/api/topics',
    '/api/terms',
    '/api/messages',
    '/api/globals/start-page',
    '/api/users',
    '/api/revisions',
    '/api/articles/versions',
    '/api/former-addresses',
  ]) {
    const answer = await request.get(closed)
    expect(answer.status(), closed).toBe(403)
    expect(answer.headers()['cache-control'], closed).toBe('no-store')
  }
  for (const open of ['/api/articles?limit=1', '/api/users/me']) {
    const answer = await editor.request.get(open)
    expect(answer.status(), open).toBe(200)
    expect(answer.headers()['cache-control'], open).toBe('no-store')
  }
  for (const [method, path] of [
    ['POST', '/api/articles'],
    ['POST', '/api/messages'],
    ['PATCH', '/api/articles/1'],
    ['DELETE', '/api/articles/1'],
    ['POST', '/api/media'],
    ['POST', '/api/revisions'],
  ] as const)
    expect((await request.fetch(path, { method, data: { title: 'x' } })).status(), `${method} ${path}`).toBe(
      403,
    )
})

test('nobody can make an account for themselves', async ({ request }) => {
  const data = { email: 'intruder@example.org', password: 'vinden vandrar över sjön', role: 'admin' }
  expect((await request.post('/api/users/first-register', { data })).status()).toBe(404)
  expect((await request.get('/admin/create-first-user')).status()).toBe(404)
  expect((await request.post('/api/users', { data })).status()).toBe(403)
})

test('what the CMS keeps for itself has no address, and nobody starts its jobs from outside', async ({
  request,
}) => {
  for (const path of ['payload-migrations', 'payload-jobs', 'payload-jobs/run', 'globals/payload-jobs-stats'])
    expect((await request.get(`/api/${path}`)).status(), path).toBe(404)
})

for (const [what, path, status] of [
  ['bytes that aren’t text', '/nyheter/%E0%A4%A', 400],
  ['a NUL', '/nyheter/%00', 400],
  ['a query of 10 kB of the site’s own', `/nyheter?page=${'9'.repeat(10_000)}`, 414],
  ['an unknown address', '/../../etc/passwd', 404],
  ['a name from inside', '/nyheter/__proto__', 404],
] as const)
  test(`a visitor who sends ${what} gets status ${status} and a readable page`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status()).toBe(status)
    const html = await answer.text()
    expect(html).toContain('</html>')
    expect(html).not.toMatch(/node_modules|\bat \w+ \(|Error:/)
  })

test('a query that the site doesn’t know changes nothing', async ({ request }) => {
  const answer = await request.get(`${article.sv.path}?utm_source=${'x'.repeat(10_000)}`)
  expect([200, 414]).toContain(answer.status())
})

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
  test(`a page can’t be asked to ${method}`, async ({ request }) => {
    const answer = await request.fetch(article.sv.path, { method })
    expect(answer.status()).toBe(405)
    expect(answer.headers().allow).toContain('GET')
  })

test('a malformed body is refused with a sentence, without a stack', async ({ editor }) => {
  const answer = await editor.request.fetch('/api/articles', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    data: Buffer.from('{"title": '),
  })
  expect(answer.status()).toBe(400)
  const text = await answer.text()
  expect(text).not.toMatch(/node_modules|\bat \w+ \(/)
})

test('a huge body is refused before it is sent', async ({ baseURL }) => {
  const headers = { 'Content-Type': 'application/json', 'Content-Length': 25 * 1024 * 1024 }
  const upload = request(`${baseURL}/api/articles`, { method: 'POST', headers })
  upload.flushHeaders()
  const [answer] = (await once(upload, 'response')) as [IncomingMessage]
  expect(answer.statusCode).toBe(413)
  upload.destroy()
})

test('a corrupt picture is refused, and the site goes on serving', async ({ editor, request }) => {
  const corrupt = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2000, 7)])
  const answer = await editor.request.post('/api/media', {
    multipart: { file: { name: 'broken.jpg', mimeType: 'image/jpeg', buffer: corrupt }, _payload: '{}' },
  })
  expect(answer.status()).toBe(400)
  expect((await request.get(article.sv.path)).status()).toBe(200)
})

test('a script dressed as a picture is refused', async ({ editor }) => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const answer = await editor.request.post('/api/media', {
    multipart: { file: { name: 'picture.png', mimeType: 'image/png', buffer: svg }, _payload: '{}' },
  })
  expect(answer.status()).toBe(400)
})
