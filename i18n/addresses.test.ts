import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, internalPath, matchAddress } from './addresses'
import { routing, type Route } from './routing'

test('every address that the site writes, it also reads', () => {
  const parameters = {
    slug: 'litni-pliazhi',
    collection: 'articles',
    id: '7',
    code: '404',
    other: 'en',
    number: '3',
  }
  for (const locale of routing.locales)
    for (const route of Object.keys(routing.pathnames) as Route[]) {
      const match = matchAddress(addressOf(locale, route, parameters))
      assert.equal(match?.locale, locale)
      assert.equal(match.route, route)
      assert.equal(addressOf(locale, route, match.parameters), addressOf(locale, route, parameters))
    }
})

test('a word of another language under a prefix means the same page', () => {
  assert.deepEqual(matchAddress('/en/nyheter/x'), {
    locale: 'en',
    route: '/news/[slug]',
    parameters: { slug: 'x' },
  })
  assert.deepEqual(matchAddress('/ua/novyny'), { locale: 'uk', route: '/news', parameters: {} })
})

test('the app’s own folders stay behind the addresses', () => {
  assert.equal(internalPath('sv', '/', {}), '/sv')
  assert.equal(internalPath('uk', '/news/[slug]', { slug: 'x' }), '/uk/news/x')
  assert.equal(
    internalPath('en', '/_status/[code]', { code: '404', other: 'en', number: '3' }),
    '/en/status/404',
  )
})
