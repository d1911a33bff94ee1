import { addressOf } from '../i18n/addresses'
import { makeWithPicture } from './articles'
import { article, expect, test, words } from './fixtures'

test('on a wide screen the picture goes across, and beside the text stand its parts, whom to ask, and what it is', async ({
  editor,
  page,
}) => {
  const { slug, alt } = await makeWithPicture(editor.request)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(addressOf('sv', '/news/[slug]', { slug }))
  const content = await page.getByRole('article').boundingBox()
  const picture = await page.getByRole('img', { name: alt }).boundingBox()
  expect(picture?.width).toBe(content?.width)
  expect((picture?.width ?? 0) / (picture?.height ?? 1)).toBeCloseTo(21 / 9, 1)

  await page.goto(article.sv.path)
  const t = words('sv', 'Article')
  const text = await page.locator('.prose').boundingBox()
  const parts = page.getByRole('navigation', { name: t('onThisPage') })
  const questions = page.getByRole('region', { name: t('questions') })
  const about = page.getByRole('region', { name: words('sv', 'AboutText')('title') })
  for (const box of [parts, questions, about])
    expect((await box.boundingBox())?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
  await expect(parts.getByRole('link')).toHaveCount(3)
  await expect(questions.getByRole('link', { name: '033-35 70 00' })).toHaveAttribute('href', 'tel:033357000')
  await page.locator('.prose').getByRole('heading', { level: 2 }).last().scrollIntoViewIfNeeded()
  await expect(parts).toBeInViewport()

  const tools = page
    .getByRole('region', { name: words('sv', 'Tools')('label') })
    .getByRole('list')
    .first()
  const tops = await tools
    .locator('> li:visible')
    .evaluateAll((all) => all.map((tool) => Math.round(tool.getBoundingClientRect().top)))
  expect(tops.length).toBeGreaterThanOrEqual(4)
  expect(new Set(tops).size).toBe(1)
})

test('a reader shares the article with services that get its address and title', async ({
  page,
  baseURL,
}) => {
  await page.goto(article.en.path)
  const t = words('en', 'Tools')
  const bar = page.getByRole('region', { name: t('label') })
  await bar.getByText(t('share'), { exact: true }).press('Enter')
  for (const service of ['email', 'facebook', 'linkedin', 'x', 'telegram'] as const) {
    const href = await bar.getByRole('link', { name: t(service), exact: true }).getAttribute('href')
    expect(href).toContain(encodeURIComponent(`${baseURL}${article.en.path}`))
  }
})

test('a reader copies the link and is told so', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(article.uk.path)
  const t = words('uk', 'Tools')
  await page.getByRole('button', { name: t('copy') }).click()
  await expect(page.getByRole('region', { name: t('label') }).getByRole('status')).toHaveText(t('copied'))
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${article.uk.path}`)
})
