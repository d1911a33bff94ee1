import { readFileSync } from 'node:fs'
import { addressOf } from '../i18n/addresses'
import { routing } from '../i18n/routing'
import { saveText } from './articles'
import { publish, sentences } from './editions'
import { article, expect, test } from './fixtures'
import { schemaChecker } from './json-schema'
import { atomProblems, sitemapProblems } from './xml'

const { locales } = routing

const isJsonFeed = schemaChecker().compile(
  JSON.parse(readFileSync('e2e/schemas/json-feed.json', 'utf8')) as object,
)

for (const locale of locales)
  test(`a feed reader gets the whole text of the news in ${locale}`, async ({ page, request, baseURL }) => {
    const answer = await request.get(addressOf(locale, '/news/atom.xml'))
    expect(answer.headers()).toMatchObject({
      'content-type': 'application/atom+xml; charset=utf-8',
      'access-control-allow-origin': '*',
    })
    const xml = await answer.text()
    expect(await atomProblems(xml)).toEqual([])
    const entry = await page.evaluate((text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml')
      const entries = [...feed.querySelectorAll('entry')].map((one) => ({
        url: one.querySelector('link[rel=alternate]')?.getAttribute('href'),
        language: one.querySelector('content')?.getAttribute('xml:lang'),
        html: one.querySelector('content[type=html]')?.textContent ?? '',
      }))
      return { language: feed.documentElement.getAttribute('xml:lang'), entries }
    }, xml)
    expect(entry.language).toBe(locale)
    const own = entry.entries.find(({ url }) => url === `${baseURL}${article[locale].path}`)
    expect(own?.language).toBe(locale)
    const read = await (await request.get(article[locale].path)).text()
    const heading = /<h2 id="p\d+"[^>]*>([^<]+)</.exec(read)?.[1] ?? 'no heading'
    expect(own?.html).toContain(`<h2>${heading}</h2>`)
    expect(own?.html).toContain('<blockquote>')
  })

for (const locale of locales)
  test(`a program follows the news in ${locale} as JSON Feed`, async ({ request, baseURL }) => {
    const answer = await request.get(addressOf(locale, '/feed.json'))
    expect(answer.headers()).toMatchObject({
      'content-type': 'application/feed+json; charset=utf-8',
      'access-control-allow-origin': '*',
    })
    const feed = (await answer.json()) as { language: string; items: { url: string; content_html: string }[] }
    isJsonFeed(feed)
    expect(isJsonFeed.errors ?? []).toEqual([])
    expect(feed.language).toBe(locale)
    const item = feed.items.find(({ url }) => url === `${baseURL}${article[locale].path}`)
    expect(item?.content_html.length).toBeGreaterThan(2000)
  })

for (const locale of locales)
  test(`a reader’s program finds the feeds from any page in ${locale}`, async ({ page }) => {
    for (const path of [article[locale].path, addressOf(locale, '/'), addressOf(locale, '/news')]) {
      await page.goto(path)
      for (const [type, route] of [
        ['application/atom+xml', '/news/atom.xml'],
        ['application/feed+json', '/feed.json'],
      ] as const) {
        const link = page.locator(`link[rel=alternate][type="${type}"]`)
        expect(new URL((await link.getAttribute('href')) ?? '', page.url()).pathname).toBe(
          addressOf(locale, route),
        )
      }
    }
  })

test('an item keeps its identity when its title and address change', async ({ editor, request }) => {
  const { id, slug } = await publish(editor.request, 'en')
  const idOf = async (path: string) => {
    const feed = (await (await request.get('/en/feed.json')).json()) as {
      items: { id: string; url: string }[]
    }
    return feed.items.find(({ url }) => url.endsWith(path))?.id
  }
  const before = await idOf(`/news/${slug}`)
  expect(before).toBeDefined()
  const moved = `moved-${slug}`
  await saveText(editor.request, `/api/articles/${id}`, { slug: moved, _status: 'published' })
  expect(await idOf(`/news/${moved}`)).toBe(before)
})

test('a search engine reads the sitemap in parts, each valid', async ({ request }) => {
  const index = await (await request.get('/sitemap.xml')).text()
  expect(await sitemapProblems(index)).toEqual([])
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url)
  expect(parts.length).toBeGreaterThanOrEqual(2)
  for (const part of parts) {
    const answer = await request.get(part)
    expect(answer.status(), part).toBe(200)
    expect(await sitemapProblems(await answer.text()), part).toEqual([])
  }
  expect((await request.get('/sitemaps/articles/99999.xml')).status()).toBe(404)
  expect((await request.get('/sitemaps/articles/0x.xml')).status()).toBe(404)
})

test('Google News is told of what was published in the last two days, and only that', async ({
  editor,
  request,
  baseURL,
}) => {
  const { slug } = await publish(editor.request, 'uk')
  const xml = await (await request.get('/sitemaps/news.xml')).text()
  expect(await sitemapProblems(xml)).toEqual([])
  const entry = xml.split('<url>').find((part) => part.includes(`${baseURL}/uk/novyny/${slug}<`))
  expect(entry).toContain('<news:language>uk</news:language>')
  expect(entry).toContain(`<news:title>${sentences.uk.title}`)
  expect(xml).not.toContain(article.sv.path)
})
