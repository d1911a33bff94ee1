import type { Locale } from '../i18n/routing'
import { article, expect, test, textOf, words } from './fixtures'
import { sourceSentences } from './source-page'

const locales: Locale[] = ['sv', 'en', 'uk']

test('a citizen reads every sentence of the source, in order', async ({ page }) => {
  await page.goto(article.sv.path)
  const text = await textOf(page, 'article')
  const sentences = sourceSentences()
  expect(sentences.length).toBeGreaterThan(25)
  let from = 0
  for (const sentence of sentences) {
    const at = text.indexOf(sentence, from)
    expect(at, `“${sentence}” comes after what precedes it`).toBeGreaterThanOrEqual(0)
    from = at + sentence.length
  }
})

test('the letters that leaked from an icon font are gone', async ({ page }) => {
  await page.goto(article.sv.path)
  const paragraphs = await page.getByRole('main').locator('p, li, h2').allInnerTexts()
  expect(paragraphs.filter((text) => /^(d|g|q|n|C|g q n C)$/.test(text.trim()))).toEqual([])
})

for (const locale of locales)
  test(`a reader has the whole article in ${locale}: three headings, four quotes with speakers, its times`, async ({
    page,
  }) => {
    await page.goto(article[locale].path)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.getByRole('heading', { level: 1, name: article[locale].title })).toBeVisible()
    await expect(page.locator('.prose').getByRole('heading', { level: 2 })).toHaveCount(3)
    const quotes = page.getByRole('figure')
    await expect(quotes).toHaveCount(4)
    for (const quote of await quotes.all()) await expect(quote.locator('figcaption cite')).not.toBeEmpty()
    await expect(page.locator('time[datetime="2018-03-01T15:37:00+01:00"]').first()).toBeVisible()
    await expect(page.getByText(words(locale, 'Notices')('old', { year: '2018' }))).toBeVisible()
  })

for (const locale of locales)
  test(`a reader with a phone has the story’s first words on the first screen in ${locale}, below a low header`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(article[locale].path)
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(110)
    expect((await page.locator('[data-lead]').boundingBox())?.y).toBeLessThan(450)
  })

test('a citizen sees when the text was changed, and that the municipality answers for it', async ({
  page,
}) => {
  await page.goto(article.sv.path)
  const changed = page.locator('time[datetime="2018-03-02T15:15:00+01:00"]')
  await expect(changed).toHaveText('2018-03-02 15.15')
  await expect(changed.locator('..')).toContainText(words('sv', 'Site')('name'))
})

for (const locale of ['en', 'uk'] satisfies Locale[])
  test(`a reader in ${locale} is told that it’s a translation, how it was made, and where the original is`, async ({
    page,
  }) => {
    await page.goto(article[locale].path)
    const about = page.getByRole('region', { name: words(locale, 'AboutText')('title') })
    await expect(about.getByText(words(locale, 'AboutText')('machine'))).toBeVisible()
    const language = words(locale, 'LanguageName')('sv')
    await page.getByRole('link', { name: words(locale, 'Notices')('original', { language }) }).click()
    await expect(page.getByRole('heading', { level: 1, name: article.sv.title })).toBeVisible()
  })

test('a reader changes language and stays on the article', async ({ page }) => {
  await page.goto(article.sv.path)
  for (const [locale, name] of [
    ['uk', 'Українська'],
    ['en', 'English'],
    ['sv', 'Svenska'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(article[locale].path)
    await expect(page.getByRole('heading', { level: 1, name: article[locale].title })).toBeVisible()
  }
})

test('a reader uses the menu by keyboard alone', async ({ page }) => {
  await page.goto(article.sv.path)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: words('sv', 'SiteHeader')('skip') })).toBeFocused()
  const t = words('sv', 'SiteMenu')
  const menu = page.getByText(t('label'), { exact: true })
  await menu.focus()
  await page.keyboard.press('Enter')
  const news = page.getByRole('navigation', { name: t('label') }).getByRole('link', { name: t('news') })
  await expect(news).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(news).toBeHidden()
  await expect(menu).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(news).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: words('sv', 'NewsList')('title') })).toBeVisible()
})

test('the logo leads home and says so', async ({ page }) => {
  await page.goto(article.sv.path)
  await page
    .getByRole('link', { name: `${words('sv', 'Site')('name')} ${words('sv', 'SiteHeader')('home')}` })
    .click()
  await expect(page).toHaveURL('/')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader reads, opens the menu, and finds the way to share', async ({ page }) => {
    await page.goto(article.uk.path)
    await expect(page.getByRole('heading', { level: 1, name: article.uk.title })).toBeVisible()
    const t = words('uk', 'Tools')
    await page.getByText(t('share'), { exact: true }).click()
    await expect(page.getByRole('link', { name: t('link') })).toBeVisible()
    // What a button does here, the browser does by itself
    await expect(page.locator('button:visible:not([popovertarget], form button)')).toHaveCount(0)
    const menu = words('uk', 'SiteMenu')
    await page.getByText(menu('label'), { exact: true }).click()
    const links = page.getByRole('navigation', { name: menu('label') })
    await expect(links.getByRole('link', { name: menu('news') })).toBeVisible()
  })
})

test('a reader leaves nothing behind and is sent nowhere else: no cookie, no storage, no other host', async ({
  page,
  context,
  baseURL,
}) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  await page.goto(article.sv.path)
  await page.waitForLoadState('networkidle')
  expect([...hosts]).toEqual([baseURL])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})
