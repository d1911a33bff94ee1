import sharp from 'sharp'
import { boras } from '../cms/seed/municipality'
import { addressOf } from '../i18n/addresses'
import { newsAddress } from '../i18n/news-addresses'
import { routing, type Locale } from '../i18n/routing'
import { beyondSitemap } from './articles'
import { article, expect, test, words } from './fixtures'

const { locales } = routing

const statement = {
  sv: '/om-webbplatsen/tillganglighet',
  en: '/en/about/accessibility',
  uk: '/uk/pro-sait/dostupnist',
} satisfies Record<Locale, string>
const safety = { sv: 'trygghet', en: 'safety', uk: 'bezpeka' } satisfies Record<Locale, string>

/** One page of each kind that search engines are to know. */
const indexed = locales.flatMap((locale) => [
  ...(['/', '/news', '/search', '/glossary'] as const).map((route) => addressOf(locale, route)),
  newsAddress(locale, { topic: safety[locale] }),
  article[locale].path,
  statement[locale],
])

/** What the head of a page says under a name. */
function said(html: string, name: string): string | undefined {
  const tag = [...html.matchAll(/<(?:meta|link)\s[^>]*>/g)].find(([one]) =>
    new RegExp(`(?:name|property|rel)="?${name}["\\s>]`).test(one),
  )
  return /(?:content|href)="([^"]*)"/.exec(tag?.[0] ?? '')?.[1]
}

test('a search engine learns of each kind of page what it’s about, and that it may show its pictures large', async ({
  request,
  baseURL,
}) => {
  const descriptions = new Set<string>()
  for (const address of indexed) {
    const html = await (await request.get(address)).text()
    expect(said(html, 'robots'), address).toBe('max-image-preview:large')
    expect(said(html, 'canonical'), address).toBe(address === '/' ? baseURL : `${baseURL}${address}`)
    const description = said(html, 'description') ?? ''
    expect(description.length, `${address}: ${description}`).toBeGreaterThanOrEqual(110)
    expect(description.length, `${address}: ${description}`).toBeLessThanOrEqual(160)
    descriptions.add(description)
  }
  expect(descriptions.size).toBe(indexed.length)
})

test('no page is both kept from search engines and said to be the right one', async ({ request }) => {
  for (const address of [...beyondSitemap, `${article.sv.path}/historik/1`]) {
    const html = await (await request.get(address)).text()
    const isHidden = said(html, 'robots')?.includes('noindex') ?? false
    expect([address, isHidden, said(html, 'canonical') !== undefined]).toEqual([address, isHidden, !isHidden])
  }
})

test('who shares any page shows its title, its picture or the site’s card, and one name of the site', async ({
  request,
}) => {
  const pictures = new Set<string>()
  for (const address of [...indexed, ...beyondSitemap]) {
    const html = await (await request.get(address)).text()
    expect(said(html, 'og:title'), address).toBeTruthy()
    expect(said(html, 'og:site_name'), address).toBe(boras.names.sv)
    expect(said(html, 'twitter:card'), address).toBe('summary_large_image')
    pictures.add(said(html, 'og:image') ?? '')
  }
  expect(pictures.size).toBeGreaterThanOrEqual(2 * locales.length)
  for (const picture of pictures) {
    const { width, height } = await sharp(await (await request.get(picture)).body()).metadata()
    expect([picture, width, height]).toEqual([picture, 1200, 630])
  }
})

test('a search engine and a home screen get icons and a name made of the municipality’s data', async ({
  request,
}) => {
  const icon = await request.get('/favicon.ico')
  expect(icon.headers()['content-type']).toBe('image/x-icon')
  expect((await icon.body()).readUInt16LE(2)).toBe(1)
  const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
    name: string
    icons: { src: string; sizes: string }[]
  }
  expect(manifest.name).toBe(boras.names.sv)
  for (const { src, sizes } of [...manifest.icons, { src: '/apple-touch-icon.png', sizes: '180x180' }]) {
    const { width, height } = await sharp(await (await request.get(src)).body()).metadata()
    expect(`${width}x${height}`).toBe(sizes)
  }
})

test('a search engine learns where an article is in the site, and who publishes it and how they are reached', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(article.en.path)
  const data = (await page.locator('script[type="application/ld+json"]').allTextContents()).map(
    (text) => JSON.parse(text) as Record<string, unknown>,
  )
  const [news, trail] = data
  expect(news?.publisher).toMatchObject({
    logo: `${baseURL}/icon-512.png`,
    contactPoint: { telephone: boras.phone, email: boras.email },
  })
  const names = [words('en', 'Breadcrumbs')('home'), words('en', 'SiteMenu')('news')]
  expect(trail).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: names[0] }, { name: names[1] }, { position: 3 }, { name: article.en.title }],
  })
  await page.goto('/uk')
  const site = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
  ) as unknown
  expect(site).toMatchObject({ '@type': 'WebSite', name: boras.names.sv, url: baseURL })
  // Lighthouse asks for it from within the page
  expect(await page.evaluate(async () => (await fetch('/robots.txt')).status)).toBe(200)
  const sitemap = await (await request.get('/sitemaps/site.xml')).text()
  for (const locale of locales)
    expect(sitemap).toMatch(new RegExp(`<loc>${baseURL}${statement[locale]}</loc><lastmod>20`))
})
