import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isUnder, pageKey, readAddress } from './address'

const pathOf = (target: string) => {
  const reading = readAddress(target)
  return reading.kind === 'address' ? reading.address.path : reading.kind
}

test('spellings that mean the same address are read as one', () => {
  for (const same of [
    '/nyheter/b%C3%A5t',
    '/nyheter/b%c3%a5t',
    '/nyheter/%62%C3%A5t',
    '/nyheter/b\xc3\xa5t',
    '/%6eyheter/b%C3%A5t#x',
  ]) {
    assert.equal(pathOf(same), '/nyheter/b%C3%A5t', same)
  }
  assert.equal(pathOf('http://any.example/nyheter'), '/nyheter')
  assert.equal(pathOf('http://any.example'), '/')
})

test('addresses that could mean one page here and another behind are refused', () => {
  const tricks = [
    '/a/../b',
    '/..',
    '/.',
    '/a/%2e%2e/b',
    '/%2E',
    '/a/.%2e/admin',
    '/a%2fb',
    '/a%2Fb',
    '/a%5Cb',
    '/a\\b',
    '/a%00',
    '/%0d%0aSet-Cookie:x',
    '/%7f',
    '/%c0%af',
    '/%C0%AE%C0%AE/',
    '/%ff',
    '/%',
    '/%4',
    '/%zz',
    '/\xff',
    'admin',
    '*',
    '',
    'http:/admin/%2e',
  ]
  for (const trick of tricks) assert.ok(['refused', '/'].includes(pathOf(trick)), trick)
})

test('doubled slashes lead to the address that was meant, never to another host', () => {
  assert.deepEqual(readAddress('//evil.example//a?b=//'), { kind: 'moved', to: '/evil.example/a?b=//' })
})

test('whatever is asked for, what the app is asked for is one plain path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (noise) => {
      const reading = readAddress(`/${noise}`)
      if (reading.kind === 'moved') assert.match(reading.to, /^\/(?!\/)/)
      if (reading.kind !== 'address') return
      const { path } = reading.address
      assert.match(path, /^\/[\x21-\x7e]*$/)
      assert.doesNotMatch(path, /\/\/|\/\.\.?(\/|$)|\\|%(00|2F|5C)/)
      assert.deepEqual(readAddress(path), { kind: 'address', address: { path, search: '' } })
    }),
    { numRuns: 2000 },
  )
})

test('known parameters make the key, in one order, whatever else was asked', () => {
  const key = (search: string) => pageKey({ path: '/a', search }, ['q', 'page', 'topic'])
  assert.equal(key('?utm=1&q=b%C3%A5t&page=2'), '/a?page=2&q=b%C3%A5t')
  assert.equal(key('?page=2&&q=båt'), '/a?page=2&q=b%C3%A5t')
  assert.equal(key('?topic=b&topic=a&page='), '/a?topic=b&topic=a')
  assert.equal(key('?__proto__=1&Page=2'), '/a')
  assert.equal(key(`?${'topic=a&'.repeat(5000)}`).length, '/a?'.length + 20 * 'topic=a'.length + 19)
})

test('a place is known by whole segments', () => {
  assert.ok(isUnder('/admin', ['/admin']) && isUnder('/admin/x', ['/admin']))
  assert.ok(!isUnder('/administration', ['/admin']))
})
