import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addressAt,
  addressOf,
  internalPath,
  isReservedForNews,
  isReservedForPages,
  matchAddress,
  splitLocale,
} from './addresses'
import { routing, type Locale, type Route } from './routing'

test('every address that the site writes, it also reads', () => {
  const parameters = {
    slug: 'litni-pliazhi',
    collection: 'articles',
    id: '7',
    code: '404',
    other: 'en',
    number: '3',
    key: 'kq3',
    topic: 'miljo',
    year: '2018',
    month: '03',
  }
  for (const locale of routing.locales)
    for (const route of Object.keys(routing.pathnames) as Route[]) {
      const match = matchAddress(addressOf(locale, route, parameters))
      assert.equal(match?.locale, locale)
      assert.equal(match.route, route)
      assert.equal(addressAt(match), addressOf(locale, route, parameters))
    }
})

type Holds<Claim extends true> = Claim
type Accepts<Path extends Route, Filling extends unknown[]> =
  [Locale, Path, ...Filling] extends Parameters<typeof addressOf<Path>> ? true : false

/** Doesn't compile when an address can be made without its parts, or with parts that it hasn't. */
export type AddressesNeedTheirParts = [
  Holds<Accepts<'/news/[slug]', [{ slug: string }]>>,
  Holds<Accepts<'/news', []>>,
  Holds<Accepts<'/news/[slug]', []> extends true ? false : true>,
  Holds<Accepts<'/news/[slug]/history/[number]', [{ slug: string }]> extends true ? false : true>,
  Holds<Accepts<'/news', [{ slug: string }]> extends true ? false : true>,
]

test('an address that lacks a part is an error, not the address of another page', () => {
  assert.throws(() => addressOf('sv', '/news/[slug]', { slug: '' }), /needs its part "slug"/)
  assert.throws(() => addressAt({ locale: 'sv', route: '/news/[slug]', parameters: {} }), TypeError)
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
  assert.equal(internalPath({ locale: 'sv', route: '/', parameters: {} }), '/sv')
  assert.equal(internalPath({ locale: 'uk', route: '/news/[slug]', parameters: { slug: 'x' } }), '/uk/news/x')
  assert.equal(
    internalPath({ locale: 'en', route: '/_status/[code]', parameters: { code: '404', other: 'en' } }),
    '/en/status/404',
  )
})

test('a reader who forgets the prefix, or types Ukrainian letters, is understood', () => {
  assert.equal(matchAddress('/novyny')?.locale, 'uk')
  assert.equal(matchAddress('/новини')?.route, '/news')
  assert.equal(matchAddress('/uk/новини/тема/довкілля')?.parameters.topic, 'dovkillia')
  assert.equal(splitLocale('/щось').locale, 'uk')
  assert.equal(splitLocale('/nagot').locale, 'sv')
})

test('words of several languages in one address mean the same page', () => {
  assert.deepEqual(matchAddress('/en/news/x/historik/2'), {
    locale: 'en',
    route: '/news/[slug]/history/[number]',
    parameters: { slug: 'x', number: '2' },
  })
})

test('what no page of the site’s own has is a page that editors made, however deep', () => {
  assert.deepEqual(matchAddress('/en/about/accessibility/history'), {
    locale: 'en',
    route: '/pages/[slug]/history',
    parameters: { slug: 'about/accessibility' },
  })
  assert.equal(addressOf('en', '/pages/[slug]', { slug: 'about/access' }), '/en/about/access')
  assert.equal(
    internalPath({ locale: 'en', route: '/pages/[slug]', parameters: { slug: 'about/access' } }),
    '/en/pages/about%2Faccess',
  )
})

test('editors can’t take addresses that the site has itself', () => {
  for (const slug of ['nyheter', 'poshuk', 'api', 'admin', 'uk', 'ua', 'readyz', 'historik'])
    assert.equal(isReservedForPages(slug, true), true, slug)
  assert.equal(isReservedForPages('om-webbplatsen', true), false)
  assert.equal(isReservedForPages('nyheter', false), false)
  assert.equal(isReservedForPages('paralelno', false), true)
  for (const slug of ['2018', 'amne', 'topic']) assert.equal(isReservedForNews(slug), true, slug)
  assert.equal(isReservedForNews('2018-ars-budget'), false)
})
