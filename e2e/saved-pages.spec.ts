import type { BrowserContext, Page } from '@playwright/test'
import { addressOf } from '../i18n/addresses'
import { defaultTimeZone, formatDateTime } from '../i18n/formats'
import { routing, type Locale } from '../i18n/routing'
import { make, makeWithPicture, paragraphs, published, saveText } from './articles'
import { article, expect, test, words } from './fixtures'
import { languageProblems } from './language-problems'

/** What the device keeps of the site: workers and caches, by name. */
async function kept(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }))
}

async function save(page: Page, locale: Locale) {
  const t = words(locale, 'Tools')
  const section = page.getByRole('region', { name: t('label') })
  await section.getByRole('button', { name: t('save') }).click()
  await expect(section.getByRole('status')).toContainText(t('saved', { time: '' }).slice(0, 12))
}

async function goOffline(context: BrowserContext, page: Page, address: string) {
  await context.setOffline(true)
  await page.goto(address)
}

for (const locale of routing.locales)
  test(`a reader in ${locale} saves a page, reads it without a network, and removes it`, async ({
    page,
    context,
  }) => {
    const t = words(locale, 'SavedPages')
    const { path, title } = article[locale]
    await page.goto(path)
    await save(page, locale)

    await goOffline(context, page, path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    const saved = page.getByRole('main').locator('time').first()
    const at = (await saved.getAttribute('datetime')) ?? ''
    expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(60_000)
    await expect(saved).toHaveText(formatDateTime(at, locale, defaultTimeZone))
    expect(languageProblems(await page.content())).toEqual([])

    await page.getByRole('link', { name: t('list') }).click()
    await expect(page).toHaveURL(addressOf(locale, '/saved'))
    await expect(page.getByRole('link', { name: title })).toHaveAttribute('href', path)
    await expect(
      page.getByText(t('savedAt', { time: formatDateTime(at, locale, defaultTimeZone) })),
    ).toBeVisible()
    expect(languageProblems(await page.content())).toEqual([])
    await page.getByRole('button', { name: t('removeNamed', { title }) }).press('Enter')
    await expect(page.getByText(t('empty'))).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(t('removed', { title }))
    expect(await kept(page)).toEqual({ workers: 0, caches: [] })
  })

test('a reader who saves nothing has nothing on the device', async ({ page }) => {
  await page.goto(article.sv.path)
  const button = page.getByRole('button', { name: words('sv', 'Tools')('save') })
  await expect(button).toBeVisible()
  await page.goto(addressOf('sv', '/saved'))
  await expect(page.getByText(words('sv', 'SavedPages')('empty'))).toBeVisible()
  expect(await kept(page)).toEqual({ workers: 0, caches: [] })
})

test('a reader without a network is told that a page isn’t saved, and gets those that are', async ({
  page,
  context,
}) => {
  const t = words('en', 'SavedPages')
  await page.goto(article.en.path)
  await save(page, 'en')
  await goOffline(context, page, '/en/news')
  await expect(page.getByText(t('missing'))).toBeVisible()
  await page.getByRole('link', { name: article.en.title }).click()
  await expect(page.getByRole('heading', { level: 1, name: article.en.title })).toBeVisible()
})

test('a reader with a network reads what is published now, not the copy, and learns that the copy is old', async ({
  page,
  context,
  editor,
}) => {
  const t = words('sv', 'Tools')
  const title = `Sparad ${Date.now()}`
  const { body } = await make(editor.request, { title, ...published })
  const path = addressOf('sv', '/news/[slug]', { slug: body.doc.slug })
  await page.goto(path)
  await save(page, 'sv')
  const changed = await saveText(editor.request, `/api/articles/${body.doc.id}`, {
    body: paragraphs('Ett helt nytt stycke.'),
    ...published,
  })
  expect(changed.ok()).toBe(true)
  await page.reload()
  await expect(page.getByText('Ett helt nytt stycke.')).toBeVisible()
  await expect(page.locator('[data-tool-status]')).toContainText(t('changed'))
  await page.getByRole('button', { name: t('again') }).click()
  await expect(page.locator('[data-tool-status]')).not.toContainText(t('changed'))
  await goOffline(context, page, path)
  await expect(page.getByText('Ett helt nytt stycke.')).toBeVisible()
})

test('a picture is saved with its page', async ({ page, context, editor }) => {
  const { alt, slug } = await makeWithPicture(editor.request)
  const path = addressOf('sv', '/news/[slug]', { slug })
  await page.goto(path)
  await save(page, 'sv')
  await goOffline(context, page, path)
  const picture = page.getByRole('img', { name: alt })
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100)
})

test('what can’t be saved is said, and nothing is left', async ({ page, context }) => {
  const t = words('uk', 'Tools')
  await page.goto(article.uk.path)
  await context.route('**/zberezhene', (route) => route.abort())
  await page.getByRole('button', { name: t('save') }).click()
  await expect(page.locator('[data-tool-status]')).toHaveText(t('notSaved'))
  expect(await kept(page)).toEqual({ workers: 0, caches: [] })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of routing.locales)
    test(`the list of saved pages says in ${locale} why it is empty`, async ({ page }) => {
      await page.goto(addressOf(locale, '/saved'))
      await expect(page.getByText(words(locale, 'SavedPages')('cannot'))).toBeVisible()
      await page.goto(article[locale].path)
      const take = page.getByRole('region', { name: words(locale, 'Tools')('label') })
      await expect(take.getByRole('link').first()).toBeVisible()
      await expect(take.getByRole('button')).toHaveCount(0)
    })
})
