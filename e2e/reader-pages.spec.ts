import type { Locale } from '../i18n/routing'
import { madeAnew, paragraphs, published, saveText } from './articles'
import { expect, test, words } from './fixtures'

/** Where the seeded accessibility statement is, and the page above it. */
const statement = {
  sv: { above: '/om-webbplatsen', path: '/om-webbplatsen/tillganglighet' },
  en: { above: '/en/about', path: '/en/about/accessibility' },
  uk: { above: '/uk/pro-sait', path: '/uk/pro-sait/dostupnist' },
} satisfies Record<Locale, { above: string; path: string }>

const locales: Locale[] = ['sv', 'en', 'uk']

for (const locale of locales)
  test(`a reader in ${locale} reaches the accessibility statement from any page, without JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
      viewport: { width: 320, height: 640 },
    })
    const page = await context.newPage()
    const { above, path } = statement[locale]
    await page.goto(locale === 'sv' ? '/nyheter' : locale === 'en' ? '/en/news' : '/uk/novyny')
    await page.getByRole('contentinfo').locator(`a[href="${path}"]`).click()
    await expect(page).toHaveURL(path)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    const crumbs = page.getByRole('navigation', { name: words(locale, 'Breadcrumbs')('label') })
    await expect(crumbs.locator(`a[href="${above}"]`)).toBeVisible()
    await page.getByRole('banner').getByText(words(locale, 'SiteMenu')('label')).click()
    const menu = page.getByRole('navigation', { name: words(locale, 'SiteMenu')('label') })
    await expect(menu.locator(`a[href="${path}"]`)).toBeVisible()
    await menu.locator(`a[href="${above}"]`).click()
    await expect(page).toHaveURL(above)
    await expect(
      page.getByRole('navigation', { name: words(locale, 'Page')('below') }).getByRole('link'),
    ).toHaveCount(4)
    await context.close()
  })

test('the statement has the law’s exact words in one piece, and the law’s order', async ({ page }) => {
  await page.goto(statement.sv.path)
  await expect(page.getByRole('article').getByText('delvis förenlig med lagen')).toBeVisible()
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText([
    'Hur tillgänglig är webbplatsen?',
    'Vad kan du göra om du inte kan använda delar av webbplatsen?',
    'Rapportera brister',
    'Tillsyn',
    'Teknisk information',
    'Innehåll som inte är tillgängligt',
    'Hur vi testat webbplatsen',
    words('sv', 'Article')('onThisPage'),
    words('sv', 'Article')('questions'),
    words('sv', 'AboutText')('title'),
  ])
  await expect(page.locator('a[href="https://www.digg.se/tdosanmalan"]')).toBeVisible()
})

test('a page has history, language versions side by side, and a notice of being a translation, as news have', async ({
  page,
}) => {
  const about = words('en', 'AboutText')
  await page.goto(statement.en.path)
  const language = words('en', 'FromLanguage')('sv')
  await expect(page.getByText(words('en', 'Notices')('translation.machine', { language }))).toBeVisible()
  await page.getByRole('link', { name: about('history') }).click()
  await expect(page).toHaveURL(`${statement.en.path}/history`)
  await page.getByRole('link', { name: words('en', 'History')('revision', { number: '1' }) }).click()
  await expect(page).toHaveURL(`${statement.en.path}/history/1`)
  const feed = await page.request.get(`${statement.en.path}/history/atom.xml`)
  expect(feed.headers()['content-type']).toContain('application/atom+xml')
  await page.goto(statement.en.path)
  const swedish = words('en', 'LanguageName')('sv')
  await page.getByRole('link', { name: about('parallel', { language: swedish }) }).click()
  await expect(page).toHaveURL(`${statement.en.path}/parallel/sv`)
  await page.getByRole('link', { name: 'Українська' }).click()
  await expect(page).toHaveURL(/\/uk\/pro-sait\/dostupnist\/paralelno\//)
})

for (const [address, to] of [
  ['/en/om-webbplatsen/tillganglighet', statement.en.path],
  ['/uk/about/dostupnist', statement.uk.path],
  ['/Om-Webbplatsen/Tillganglighet/', statement.sv.path],
  ['/tillganglighet', statement.sv.path],
  ['/ua/про-сайт/доступність', statement.uk.path],
  ['/en/om-webbplatsen/tillganglighet/historik', `${statement.en.path}/history`],
  ['/uk/about/accessibility/parallel/en', `${statement.uk.path}/paralelno/en`],
] as const)
  test(`a reader who asks for ${address} is led to the page in one step`, async ({ request, baseURL }) => {
    const answer = await request.get(encodeURI(address), { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers().location).toBe(`${baseURL}${to}`)
  })

test('an editor makes a page, gives it a place, moves it and withdraws it; readers follow', async ({
  editor,
  page,
}) => {
  const { request } = editor
  const title = `Provsida ${Date.now()}`
  const make = async (data: Record<string, unknown>) => {
    const answer = await request.post('/api/pages', {
      data: {
        lead: 'Provtext för webbplatsen, inte en riktig sida.',
        body: paragraphs('Ett stycke.'),
        language: 'sv',
        ...published,
        ...data,
      },
    })
    expect(answer.status(), await answer.text()).toBe(201)
    return ((await answer.json()) as { doc: { id: number; slug: string } }).doc
  }
  const change = async (id: number, data: Record<string, unknown>) => {
    const answer = await saveText(request, `/api/pages/${id}`, { ...published, ...data })
    expect(answer.status(), await answer.text()).toBe(200)
  }
  const above = await make({ title: `${title} över`, order: 50 })
  const below = await make({ title, parent: above.id, inFooter: true })

  const address = `/${above.slug}/${below.slug}`
  await madeAnew(request, '/')
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: title, exact: true }).click()
  await expect(page).toHaveURL(address)
  await page.goto(`/uk${address}`)
  const language = words('uk', 'LanguageName')('sv')
  await expect(page.getByText(words('uk', 'Notices')('untranslatedPage', { language }))).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: title })).toHaveAttribute('lang', 'sv')

  await change(above.id, { slug: `${above.slug}-ny` })
  await page.goto(address)
  await expect(page).toHaveURL(`/${above.slug}-ny/${below.slug}`)
  await change(below.id, { parent: null })
  await page.goto(`/${above.slug}-ny/${below.slug}`)
  await expect(page).toHaveURL(`/${below.slug}`)

  await change(below.id, { withdrawal: { outcome: 'outdated', reason: 'Ett test är slut.' } })
  expect((await page.goto(`/${below.slug}`))?.status()).toBe(410)
  await expect(page.getByText('Ett test är slut.')).toBeVisible()
  await madeAnew(request, '/')
  await page.goto('/')
  await expect(page.getByRole('contentinfo').getByRole('link', { name: title, exact: true })).toHaveCount(0)
  await change(above.id, { withdrawal: { outcome: 'outdated', reason: 'Ett test är slut.' } })
})
