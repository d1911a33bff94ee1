import { addressOf } from '../i18n/addresses'
import { routing, type Locale } from '../i18n/routing'
import { change, publish } from './editions'
import { article, expect, test, words } from './fixtures'
import { languageProblems } from './language-problems'

const slugOf = (locale: Locale) => article[locale].path.split('/').at(-1) ?? ''

/** A string of a PDF, as Chromium writes titles: UTF-16 in hexadecimal digits, or plain. */
function pdfTitle(pdf: string): string {
  const [, hex, plain = ''] = /\/Title (?:<([0-9A-F]+)>|\(([^)]*)\))/.exec(pdf) ?? []
  return hex ? Buffer.from(hex, 'hex').swap16().toString('utf16le').replace('\ufeff', '') : plain
}

for (const locale of routing.locales) {
  const slug = slugOf(locale)
  const address = addressOf(locale, '/news/[slug]/print', { slug })
  const others = routing.locales.filter((other) => other !== locale)

  test(`a delegation gets one document in three languages, chosen by keyboard on the ${locale} page`, async ({
    page,
  }) => {
    await page.goto(article[locale].path)
    await page.getByRole('link', { name: words(locale, 'Tools')('print'), exact: true }).press('Enter')
    await expect(page).toHaveURL(address)
    for (const other of others) await page.locator(`input[value=${other}]`).press('Space')
    await page.getByRole('button', { name: words(locale, 'PrintOut')('show') }).press('Enter')
    await expect(page).toHaveURL(`${address}?${[locale, ...others].map((one) => `lang=${one}`).join('&')}`)

    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await expect(page.getByRole('heading', { level: 1, name: article[locale].title })).toBeVisible()
    const titles = page.getByRole('article').getByRole('heading', { level: 2 })
    await expect(titles).toHaveText([locale, ...others].map((one) => article[one].title))
    for (const other of others) await expect(page.locator(`#${other}`)).toHaveAttribute('lang', other)
    const levels = await page
      .locator(':is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
    expect(languageProblems(await page.content())).toEqual([])

    const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1')
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true/)
    expect(pdf).toMatch(new RegExp(`/Type /Catalog[^]*/Lang \\(${locale}\\)`))
    for (const other of others) expect(pdf).toContain(`/Lang (${other})`)
    expect(pdf).toContain('/Outlines')
    expect(pdfTitle(pdf)).toContain(article[locale].title)
  })

  test(`a reader prints the ${locale} article with its address as a code, which no one else fetches`, async ({
    page,
  }) => {
    const code = addressOf(locale, '/news/[slug]/qr.svg', { slug })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(article[locale].path, { waitUntil: 'networkidle' })
    expect(asked).not.toContain(code)
    expect(asked.filter((path) => !path.startsWith('/api/media/')).length).toBeLessThanOrEqual(3)
    await page.pdf()
    expect(asked).toContain(code)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('img', { name: words(locale, 'Print')('code') })).toBeVisible()
    await expect(page.getByText(article[locale].path).last()).toBeVisible()
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('region', { name: words(locale, 'Tools')('label') })).toBeHidden()
  })
}

test('a document in a language that isn’t there is not found, and says so', async ({ request }) => {
  const slug = slugOf('sv')
  for (const route of ['/news/[slug]/print', '/news/[slug]/book.epub'] as const)
    for (const lang of ['de', '', '../../etc/passwd']) {
      const answer = await request.get(`${addressOf('sv', route, { slug })}?lang=${lang}`)
      expect(answer.status(), `${route} in “${lang}”`).toBe(lang ? 404 : 200)
    }
})

test('a text in one language is handed on from another’s interface as what it is; a withdrawn one isn’t', async ({
  editor,
  page,
}) => {
  const edition = await publish(editor.request, 'sv')
  const address = addressOf('uk', '/news/[slug]/print', { slug: edition.slug })
  const book = addressOf('uk', '/news/[slug]/book.epub', { slug: edition.slug })
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: edition.title })).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(1)
  // A title can't say that a part of it is in another language
  const content = (await page.content()).replace(/<title>.*?<\/title>|<meta property="og:title"[^>]*>/g, '')
  expect(languageProblems(content)).toEqual([])
  await change(editor.request, edition, { withdrawal: { outcome: 'outdated', reason: 'Badet är stängt.' } })
  for (const path of [address, book]) expect((await page.request.get(path)).status(), path).toBe(410)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader chooses languages and gets the document', async ({ page }) => {
    await page.goto(addressOf('sv', '/news/[slug]/print', { slug: slugOf('sv') }))
    await page.getByLabel('English').check()
    await page.getByRole('button', { name: words('sv', 'PrintOut')('show') }).click()
    await expect(page.getByRole('heading', { level: 2, name: article.en.title })).toBeVisible()
    await expect(page.getByRole('button', { name: words('sv', 'PrintOut')('print') })).toBeHidden()
  })
})
