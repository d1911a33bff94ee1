/*
 * The worker that keeps the pages which a reader has chosen to save, and shows them when there is no network. Registered
 * by save.js when the first is saved; gone when the last is removed. With a network it changes nothing: every page comes
 * from there. A new version of this file takes over at once, as what it keeps doesn't depend on it.
 */

/** Each page has a cache of its own, by its address, with its pictures and scripts; the list of pages has one too. */
const pageCache = (page) => `saved ${page}`
const listCache = 'saved list'

addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([clients.claim(), registration.navigationPreload?.enable()]))
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const isReaders = request.method === 'GET' && !/^\/(admin|api)(\/(?!media\/)|$)/.test(pathname)
  if (origin === location.origin && isReaders)
    event.respondWith(fromNetwork(event).catch((error) => fromSaved(request, error)))
})

async function fromNetwork({ request, preloadResponse }) {
  return (await preloadResponse) ?? fetch(request)
}

/** The saved copy; for a page that isn't saved, the list of those that are. */
async function fromSaved(request, error) {
  const isPage = request.mode === 'navigate'
  const kept = await caches.match(request, { ignoreSearch: isPage, ignoreVary: true })
  const answer = kept ?? (isPage && (await nearestList(request.url)))
  if (!answer) throw error
  return answer
}

/** The list in the language of an address, told by what stands before the list's last part; or else in another. */
async function nearestList(url) {
  const prefixOf = (list) => list.url.slice(0, list.url.lastIndexOf('/') + 1)
  const cache = await caches.open(listCache)
  const lists = (await cache.keys()).filter((key) => !key.url.endsWith('.js'))
  const longestFirst = lists.sort((one, other) => prefixOf(other).length - prefixOf(one).length)
  const nearest = longestFirst.find((list) => `${url}/`.startsWith(prefixOf(list))) ?? lists[0]
  return nearest && cache.match(nearest)
}

const wishes = { save, recall, list, remove }

addEventListener('message', (event) => {
  const [port] = event.ports
  const answer = wishes[event.data.wish](event.data)
  event.waitUntil(
    answer.then(
      (result) => port.postMessage(result),
      () => port.postMessage(undefined),
    ),
  )
})

/** From the network, as anybody gets it. */
async function get(address) {
  const response = await fetch(address, { cache: 'no-cache', credentials: 'omit' })
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`)
  return response
}

/** Keeps a page, and the list to find it by. All of it is fetched first: what fails leaves everything as it was. */
async function save({ page, list, title, language, changedAt, locale, timeZone }) {
  try {
    const at = new Date().toISOString()
    const [article, listing] = await Promise.all([get(page), get(list)])
    const listText = await listing.clone().text()
    const text = saved(withOneSize(await article.text()), listText, at, inWords(at, locale, timeZone))
    const files = await getAll(filesOf(text))
    const listFiles = await getAll([...filesOf(listText), '/save.js', '/listen.js'])
    const headers = new Headers(article.headers)
    headers.delete('content-encoding')
    headers.delete('content-length')
    headers.set('saved', encodeURIComponent(JSON.stringify({ at, title, language, changedAt })))
    await put(pageCache(page), [[page, new Response(text, { headers })], ...files])
    await put(listCache, [[list, listing], ...listFiles])
    return await recall({ page, locale, timeZone })
  } catch (error) {
    await leaveWhenEmpty()
    throw error
  }
}

const getAll = (addresses) => Promise.all(addresses.map(async (address) => [address, await get(address)]))

async function put(name, entries) {
  const cache = await caches.open(name)
  for (const [address, response] of entries) await cache.put(address, response)
}

/** The page with what the list page has to say of a copy, above its content. */
function saved(html, listHtml, at, words) {
  const [, notice] = /<template data-saved-copy[^>]*>([\s\S]*?)<\/template>/.exec(listHtml)
  const time = `<time datetime="${at}">${words}</time>`
  return html.replace(/<main[^>]*><div[^>]*>/, (start) => start + notice.replace('<time></time>', time))
}

/** Pictures in one size: a choice needs a network. */
function withOneSize(html) {
  return html.replace(/<picture>[\s\S]*?<\/picture>/g, (picture) => {
    const [image] = /<img[^>]*>/.exec(picture)
    const sizes = [...(/"image\/webp" srcset="([^"]*)"/.exec(picture)?.[1] ?? '').matchAll(/(\S+) \d+w/g)]
    const [, address] = sizes[1] ?? sizes[0] ?? []
    return address ? image.replace(/ src="[^"]*"/, ` src="${address}"`) : image
  })
}

/** Addresses on this site of the pictures and scripts that a page has. */
function filesOf(html) {
  const addresses = [...html.matchAll(/<(?:img|script)\s[^>]*?\bsrc="(\/[^"]*)"/g)].map(
    ([, address]) => address,
  )
  return [...new Set(addresses)]
}

async function recall({ page, locale, timeZone }) {
  const copy =
    (await caches.has(pageCache(page))) && (await caches.match(page, { cacheName: pageCache(page) }))
  if (!copy) return undefined
  const said = JSON.parse(decodeURIComponent(copy.headers.get('saved')))
  return { ...said, page, time: inWords(said.at, locale, timeZone) }
}

/** All saved pages, the latest first. */
async function list({ locale, timeZone }) {
  const copies = await Promise.all((await savedPages()).map((page) => recall({ page, locale, timeZone })))
  return copies.filter(Boolean).sort((one, other) => (one.at < other.at ? 1 : -1))
}

async function remove({ page }) {
  await caches.delete(pageCache(page))
  await leaveWhenEmpty()
  return true
}

async function savedPages() {
  const names = await caches.keys()
  return names
    .filter((name) => name.startsWith(pageCache('/')))
    .map((name) => name.slice(pageCache('').length))
}

/** Nothing saved: nothing is left on the device, this worker included. */
async function leaveWhenEmpty() {
  if ((await savedPages()).length > 0) return
  await caches.delete(listCache)
  await registration.unregister()
}

/** A moment as i18n/formats.ts writes it. */
function inWords(at, locale, timeZone) {
  const zone = { timeZone, timeStyle: 'short' }
  const format = (language, dateStyle) =>
    new Intl.DateTimeFormat(language, { ...zone, dateStyle }).format(new Date(at))
  if (locale === 'sv') return format('sv', 'short').replace(':', '.')
  const long = format(locale === 'uk' ? 'uk' : 'en-GB', 'long').replace(/^(\d+)\s/, '$1\u00a0')
  if (locale === 'en') return long.replace(' at ', ' at\u00a0')
  return long
    .replace(/\sр\./, '\u00a0року')
    .replace(/ о (?=11:)/, ' об ')
    .replace(/ (об?) /, ' $1\u00a0')
}
