import assert from 'node:assert/strict'
import type { IncomingHttpHeaders } from 'node:http'
import { test } from 'node:test'
import { cameByHttp, clientAddress, trustedProxies } from './client'
import { startSite } from './fixtures/start'

const proxies = trustedProxies(['127.0.0.1', '10.0.0.0/8', '2001:db8::/32'])

const from = (remoteAddress: string, headers: IncomingHttpHeaders = {}) => ({
  socket: { remoteAddress },
  headers,
})

const addressOf = (remote: string, forwarded?: string) =>
  clientAddress(from(remote, forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }), proxies)

test('a reader is known by the address that the last trusted proxy saw', () => {
  assert.equal(addressOf('192.0.2.1'), '192.0.2.1')
  assert.equal(addressOf('127.0.0.1', '192.0.2.1'), '192.0.2.1')
  assert.equal(addressOf('::ffff:127.0.0.1', '192.0.2.1, 10.1.2.3'), '192.0.2.1')
  assert.equal(addressOf('2001:db8::1', '2001:db9::5'), '2001:db9::5')
  assert.equal(addressOf('127.0.0.1', '[2001:db9::5]:4711'), '2001:db9::5')
  assert.equal(addressOf('127.0.0.1', '192.0.2.1:4711'), '192.0.2.1')
  assert.equal(addressOf('127.0.0.1', '10.1.2.3'), '10.1.2.3')
})

test('nobody chooses the address they are known by', () => {
  assert.equal(addressOf('192.0.2.1', '198.51.100.7'), '192.0.2.1')
  assert.equal(addressOf('127.0.0.1', '198.51.100.7, 192.0.2.1'), '192.0.2.1')
  assert.equal(addressOf('127.0.0.1', '198.51.100.7, 192.0.2.1, 10.0.0.1'), '192.0.2.1')
  for (const odd of ['', 'unknown', '198.51.100.7, evil', ',', '1.2.3.4.5', '198.51.100.7,'])
    assert.equal(addressOf('127.0.0.1', odd), '127.0.0.1', odd)
})

test('only a trusted proxy says how its client came', () => {
  const headers = { 'x-forwarded-proto': 'http' }
  assert.equal(cameByHttp(from('127.0.0.1', headers), proxies), true)
  assert.equal(cameByHttp(from('192.0.2.1', headers), proxies), false)
  assert.equal(cameByHttp(from('127.0.0.1', { 'x-forwarded-proto': 'https' }), proxies), false)
  assert.equal(cameByHttp(from('127.0.0.1'), proxies), false)
})

test('behind a trusted proxy the app hears of the reader, and who came by http is led to https', async (t) => {
  const site = await startSite(t, { proxies: ['127.0.0.1'] })
  const headers = { host: 'news.example', 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'https' }
  await site.ask('/feedback', { method: 'POST', body: 'text=abc', headers })
  assert.equal((await site.control()).last.headers?.['x-forwarded-for'], '192.0.2.1')
  const passed = await site.ask('/api/x', { headers })
  assert.match(passed.text, /"x-forwarded-for":"192.0.2.1"/)
  const insecure = await site.ask('/article/1', { headers: { ...headers, 'x-forwarded-proto': 'http' } })
  assert.deepEqual([insecure.status, insecure.headers.location], [308, 'https://news.example/article/1'])
})
