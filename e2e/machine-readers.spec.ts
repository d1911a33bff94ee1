import sharp from 'sharp'
import { addressOf } from '../i18n/addresses'
import type { Locale } from '../i18n/routing'
import { beyondSitemap, makeWithPicture } from './articles'
import { article, expect, test } from './fixtures'
import { sitemapPaths } from './xml'

const locales: Locale[] = ['sv', 'en', 'uk']

test('a search engine finds every edition with its alternates in the sitemap', async ({
  request,
  baseURL,
}) => {
  const xml = await (await request.get('/sitemaps/articles/0.xml')).text()
  for (const locale of locales) {
    const entry = xml
      .split('<url>')
      .find((part) => part.includes(`<loc>${baseURL}${article[locale].path}</loc>`))
    expect(entry, `the ${locale} edition`).toBeDefined()
    for (const other of locales)
      expect(entry).toContain(`hreflang="${other}" href="${baseURL}${article[other].path}"`)
    expect(entry).toContain(`hreflang="x-default" href="${baseURL}${article.sv.path}"`)
  }
})

for (const locale of locales)
  test(`a search engine learns what the ${locale} page is, and which others say the same`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(article[locale].path)
    await expect(page).toHaveTitle(new RegExp(`^${article[locale].title}`))
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      `${baseURL}${article[locale].path}`,
    )
    for (const other of locales)
      await expect(page.locator(`link[rel=alternate][hreflang=${other}]`)).toHaveAttribute(
        'href',
        `${baseURL}${article[other].path}`,
      )
    await expect(page.locator('link[hreflang=x-default]')).toHaveAttribute(
      'href',
      `${baseURL}${article.sv.path}`,
    )
    const data = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
    ) as Record<string, unknown>
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      headline: article[locale].title,
      inLanguage: locale,
      datePublished: '2018-03-01T15:37:00+01:00',
    })
    if (locale === 'sv') expect(data.workTranslation).toHaveLength(2)
    else expect(data.translationOfWork).toMatchObject({ headline: article.sv.title, inLanguage: 'sv' })
  })

for (const locale of locales)
  test(`a social network gets a picture of its own for the ${locale} edition`, async ({ page, request }) => {
    await page.goto(article[locale].path)
    const image = await page.locator('meta[property="og:image"]').getAttribute('content')
    const answer = await request.get(image ?? '')
    expect(answer.headers()['content-type']).toBe('image/png')
    const bytes = await answer.body()
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  })

test('a social network, a search engine and who follows a feed get the picture of an article in its shapes', async ({
  editor,
  page,
  request,
}) => {
  const { slug, alt } = await makeWithPicture(editor.request)
  await page.goto(addressOf('sv', '/news/[slug]', { slug }))
  const images = await page
    .locator('meta[property="og:image"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('content') ?? ''))
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
  ) as { image: string[] }
  expect(data.image).toEqual(images)
  const feed = (await (await request.get('/feed.json')).json()) as { items: { url: string; image: string }[] }
  expect(feed.items.find(({ url }) => url.endsWith(`/${slug}`))?.image).toBe(images[0])
  await expect(page.locator('meta[property="og:image:alt"]').first()).toHaveAttribute('content', alt)
  await expect(async () => {
    const shapes = await Promise.all(
      images.map(async (image) => {
        const { width, height, format } = await sharp(await (await request.get(image)).body()).metadata()
        return [width, height, format]
      }),
    )
    expect(shapes).toEqual([
      [1200, 675, 'jpeg'],
      [1067, 800, 'jpeg'],
      [800, 800, 'jpeg'],
    ])
  }).toPass()
})

test('a robot is told where the sitemap is and where not to go', async ({ request, baseURL }) => {
  const text = await (await request.get('/robots.txt')).text()
  expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  expect(text).toContain('Disallow: /admin')
})

test('who finds a weakness learns whom to tell, and no account’s address', async ({ request, baseURL }) => {
  const text = await (await request.get('/.well-known/security.txt')).text()
  expect(text).toContain(`Contact: ${baseURL}\n`)
  expect(text).not.toContain(process.env.ADMIN_EMAIL)
  const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '')
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.now() + 366 * 24 * 60 * 60 * 1000)
})

test('every page is a document: its styles inside, no framework, no script but its own', async ({
  request,
}) => {
  const addresses = await sitemapPaths(request)
  expect(addresses.length).toBeGreaterThanOrEqual(9)
  for (const address of [...addresses, ...beyondSitemap, '/finns-inte', '/uk/_status/500']) {
    const answer = await request.get(address)
    expect(answer.headers()['server-timing'], address).toBeUndefined()
    const html = await answer.text()
    expect(html, address).not.toContain('/_next/')
    expect(html, address).not.toContain('__next_f')
    expect(html, address).toContain('<style')
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes)
    for (const script of scripts) expect(script, address).toMatch(/application\/ld\+json|src="?\/enhance\.js/)
  }
})

test('a first visit of the article takes three requests and 16 kB, photographs aside', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  const sizes: number[] = []
  const photographs = new Set<string>()
  devtools.on('Network.requestWillBeSent', ({ requestId, type }) => {
    if (type === 'Image') photographs.add(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!photographs.has(requestId)) sizes.push(encodedDataLength)
  })
  await page.goto(article.sv.path, { waitUntil: 'networkidle' })
  expect(sizes.length).toBeLessThanOrEqual(3)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(5000)
  expect(bytes).toBeLessThanOrEqual(16_000)
})
