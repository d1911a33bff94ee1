import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { startSite } from './fixtures/start'

test('a reader gets a page as a document that was rendered once for all readers', async (t) => {
  const site = await startSite(t)
  const answers = await Promise.all(Array.from({ length: 20 }, () => site.ask('/article/1')))
  for (const { status, text } of answers) {
    assert.equal(status, 200)
    assert.match(text, /version 1; \/article\/1; no cookie; news\.example/)
    assert.match(text, /<style>@font-face\{src:url\(\/_next\/media\/a\.woff2\)\}h1\{color:red\}<\/style>/)
    assert.doesNotMatch(text, /__next_f|main\.js/)
  }
  const again = await site.ask('/article/1')
  assert.match(String(again.headers['cache-status']), /^edge; hit; ttl=\d+$/)
  assert.equal((await site.control()).renders['/article/1'], 1)
})

test('each reader gets the smallest coding that their browser takes', async (t) => {
  const site = await startSite(t)
  const plain = await site.ask('/article/1')
  const ask = (coding: string) => site.ask('/article/1', { headers: { 'accept-encoding': coding } })
  let br = await ask('gzip, deflate, br, zstd')
  while (br.headers['content-encoding'] !== 'br') br = await ask('gzip, deflate, br, zstd')
  assert.equal(brotliDecompressSync(br.body).toString(), plain.text)
  const gz = await ask('br;q=0, gzip')
  assert.equal(gz.headers['content-encoding'], 'gzip')
  assert.equal(gunzipSync(gz.body).toString(), plain.text)
  for (const odd of ['', 'zstd', 'x'.repeat(500), ';;,q=,=', 'identity;q=0']) {
    const answer = await ask(odd)
    assert.equal(answer.headers['content-encoding'], undefined)
    assert.equal(answer.text, plain.text)
  }
  assert.equal(br.headers.vary, 'Accept-Encoding')
})

test('a reader who has the page already is told so without sending it again', async (t) => {
  const site = await startSite(t)
  const { headers } = await site.ask('/article/1', { headers: { 'accept-encoding': 'gzip' } })
  const tag = String(headers.etag)
  assert.match(tag, /^"[\w-]+"$/)
  const again = await site.ask('/article/1', { headers: { 'accept-encoding': 'gzip', 'if-none-match': tag } })
  assert.equal(again.status, 304)
  assert.equal(again.body.length, 0)
  assert.equal(again.headers.etag, tag)
  await site.control({ publish: true })
  const changed = await site.ask('/article/1', {
    headers: { 'accept-encoding': 'gzip', 'if-none-match': tag },
  })
  assert.equal(changed.status, 200)
  assert.notEqual(changed.headers.etag, tag)
})

test('HEAD says what GET would, without the page', async (t) => {
  const site = await startSite(t)
  const get = await site.ask('/article/1', { headers: { 'accept-encoding': 'gzip' } })
  const head = await site.ask('/article/1', { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
  assert.equal(head.status, 200)
  assert.equal(head.body.length, 0)
  assert.equal(head.headers['content-length'], String(get.body.length))
  assert.equal(head.headers.etag, get.headers.etag)
})

test('a reader gets the part of a page that was asked for, and the whole one when the request makes no sense', async (t) => {
  const site = await startSite(t)
  const whole = await site.ask('/article/1')
  const ask = (range: string, more = {}) => site.ask('/article/1', { headers: { range, ...more } })
  const part = await ask('bytes=10-19')
  assert.equal(part.status, 206)
  assert.equal(part.text, whole.text.slice(10, 20))
  assert.equal(part.headers['content-range'], `bytes 10-19/${whole.body.length}`)
  assert.equal((await ask('bytes=-5')).text, '/html>'.slice(1))
  assert.equal((await ask('bytes=10-19', { 'if-range': String(whole.headers.etag) })).status, 206)
  assert.equal((await ask('bytes=10-19', { 'if-range': '"older"' })).status, 200)
  const beyond = await ask('bytes=999999-')
  assert.equal(beyond.status, 416)
  assert.equal(beyond.headers['content-range'], `bytes */${whole.body.length}`)
  for (const odd of [
    `bytes=${'0-1,'.repeat(300)}0-1`,
    'bytes=0-0,1-1',
    'bytes=5-2',
    'pages=1',
    'bytes=x',
    'bytes=',
  ]) {
    const answer = await ask(odd)
    assert.ok([200, 416].includes(answer.status), odd)
    if (answer.status === 200) assert.equal(answer.text, whole.text)
  }
})
