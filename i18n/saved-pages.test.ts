import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createContext, runInContext } from 'node:vm'
import { addressOf } from './addresses'
import { defaultTimeZone, formatDateTime } from './formats'
import { routing } from './routing'

type Worker = {
  inWords: (at: string, locale: string, timeZone: string) => string
  nearestList: (url: string) => Promise<{ url: string } | undefined>
}

const site = 'https://news.example'
const lists = routing.locales.map((locale) => ({ url: site + addressOf(locale, '/saved') }))

/** The service worker's own functions, with as much of a browser as they need. */
function worker(): Worker {
  const cache = { keys: () => [{ url: `${site}/save.js` }, ...lists], match: (key: { url: string }) => key }
  const context = createContext({
    Intl, Date, URL, addEventListener: () => undefined, caches: { open: () => cache },
  }) // prettier-ignore
  runInContext(`${readFileSync('public/saved-pages.js', 'utf8')};`, context)
  return runInContext('({ inWords, nearestList })', context) as Worker
}

test('a reader of a saved page sees its time as their language writes it everywhere else', () => {
  const { inWords } = worker()
  for (const locale of routing.locales)
    for (const at of ['2018-03-01T14:37:00Z', '2026-07-09T09:05:00Z', '2026-12-31T23:00:00Z'])
      assert.equal(inWords(at, locale, defaultTimeZone), formatDateTime(at, locale, defaultTimeZone))
})

test('a reader without a network is led to the list in the language of the address', async () => {
  const { nearestList } = worker()
  for (const locale of routing.locales)
    for (const path of [addressOf(locale, '/'), addressOf(locale, '/news/[slug]', { slug: 'om' })])
      assert.equal((await nearestList(site + path))?.url, site + addressOf(locale, '/saved'), path)
  assert.equal((await nearestList(`${site}/om/en`))?.url, site + addressOf('sv', '/saved'))
})
