import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isSafeHref } from './href'
import { dialable, readAddress } from './link-address'

test('what an editor plainly means is mended', () => {
  for (const [typed, href] of [
    ['https:example.org/x', 'https://example.org/x'],
    ['https:/example.org/x', 'https://example.org/x'],
    [' HTTPS://example.org/x ', 'https://example.org/x'],
    ['www.boras.se/bad', 'https://www.boras.se/bad'],
    ['tel:033-35 70 00', 'tel:033357000'],
    ['033-35 70 00', 'tel:033357000'],
    ['tel:+46 (0)33-35 70 00', 'tel:+4633357000'],
    ['kontakt@example.org', 'mailto:kontakt@example.org'],
    ['mailto: kontakt@example.org', 'mailto:kontakt@example.org'],
    ['mailto:kontakt@example.org?subject=Nytt bad', 'mailto:kontakt@example.org?subject=Nytt%20bad'],
    ['https://example.org/a|b?c=[d]&e="f"#g#h', 'https://example.org/a%7Cb?c=%5Bd%5D&e=%22f%22#g%23h'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['https://example.org\\a\\b', 'https://example.org/a/b'],
    ['/sok?q=^bad', '/sok?q=%5Ebad'],
    ['https://example.org/?utm_source=brev', 'https://example.org/'],
    ['https://www.google.com/url?q=https://example.org/a?b%3Dc&sa=D', 'https://example.org/a?b=c'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&data=x',
      'https://example.org/',
    ],
  ] as const)
    assert.deepEqual(readAddress(typed), { href }, typed)
})

test('what is right stays as it was typed', () => {
  for (const href of [
    'https://example.org/å?x=1#y',
    'http://127.0.0.1:8080/',
    'https://räksmörgås.example/',
    '/nyheter/badet#p7',
    '/',
    '#p7',
    'mailto:kontakt@example.org?subject=Bad',
    'tel:112',
  ])
    assert.deepEqual(readAddress(href), { href }, href)
})

test('what can’t be an address is told by what is wrong with it', () => {
  for (const [typed, problem] of [
    ['  ', 'addressMissing'],
    ['javascript:alert(1)', 'addressScheme'],
    ['ftp://example.org', 'addressScheme'],
    ['example.org', 'addressScheme'],
    ['nyheter/badet', 'addressScheme'],
    ['https://example.org/två ord', 'addressBlank'],
    ['/två ord', 'addressBlank'],
    ['//example.org/x', 'addressHost'],
    ['/\\example.org', 'addressHost'],
    ['https://', 'addressHost'],
    ['https://intranet/x', 'addressHost'],
    ['https://a:b@example.org/', 'addressSecret'],
    ['mailto:kontakt', 'addressEmail'],
    ['tel:ring oss', 'addressPhone'],
    ['tel:', 'addressPhone'],
    ['#', 'addressPlace'],
    ['#två ord', 'addressPlace'],
  ] as const)
    assert.deepEqual(readAddress(typed), { problem }, typed)
})

test('whatever is typed, what comes out opens safely and is read as the same again', () => {
  const pieces = fc.constantFrom(
    'https:',
    '//',
    'a.se',
    '/',
    '#p1',
    'tel:',
    '033',
    ' ',
    '@',
    '\\',
    'mailto:',
    'å',
    '?q=',
  )
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const read = readAddress(text)
      if (!('href' in read)) return
      assert.ok(isSafeHref(read.href), read.href)
      assert.deepEqual(readAddress(read.href), read)
    }),
  )
})

test('a phone number is dialled as people write it', () => {
  assert.equal(dialable('033–35 70 00'), '033357000')
  assert.equal(dialable('växel'), undefined)
})
