import type { APIRequestContext, Page } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
import { addressOf } from '../i18n/addresses'
import { routing, type Locale } from '../i18n/routing'
import { publish } from './editions'
import { article, expect, test, words } from './fixtures'
import { languageProblems } from './language-problems'

const { locales } = routing

/** What a reader writes, in their language. */
const texts: Record<Locale, string> = {
  sv: 'Det står fel datum i det tredje stycket. Jag heter inget, men nås på anna@example.org.',
  en: 'The date in the third paragraph is wrong. I have no name but can be reached at anna@example.org.',
  uk: 'У третьому абзаці неправильна дата. Мене не звати ніяк, але пишіть на anna@example.org.',
}

type Stored = { kind: string; text?: string; language: string; revision: number; path: string }

async function latest(editor: Page): Promise<Stored | undefined> {
  const answer = await editor.request.get('/api/feedback?sort=-createdAt&limit=1')
  return ((await answer.json()) as { docs: Stored[] }).docs[0]
}

/** Goes on by the Tab key until what is focused has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement
      const label = element instanceof HTMLTextAreaElement ? element.labels[0] : element
      return label?.textContent.trim() ?? ''
    })
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    if ((await focused()) === name) return
  }
  throw new Error(`Tab never reached “${name}”.`)
}

async function expectThanks(page: Page, locale: Locale): Promise<void> {
  const t = words(locale, 'Feedback')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('thanks'))
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(page.getByRole('link', { name: t('back') })).toHaveAttribute('href', article[locale].path)
}

test.describe('without JavaScript, on a page 320 pixels wide (1280 at 400 %)', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  for (const locale of locales)
    test(`a reader says by keyboard that the page helped, and what is wrong with it (${locale})`, async ({
      page,
      editor,
    }) => {
      const t = words(locale, 'Feedback')
      await page.goto(article[locale].path)
      await tabTo(page, t('yes'))
      await page.keyboard.press('Enter')
      await expectThanks(page, locale)
      const about = { language: locale, revision: 1, path: article[locale].path }
      expect(await latest(editor)).toMatchObject({ kind: 'yes', ...about })

      await page.goto(article[locale].path)
      await tabTo(page, t('report'))
      await page.keyboard.press('Enter')
      await tabTo(page, t('fault'))
      await page.keyboard.insertText(texts[locale])
      await tabTo(page, t('send'))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await page.keyboard.press('Enter')
      await expectThanks(page, locale)
      const text = texts[locale].replace('anna@example.org', '[…]')
      expect(await latest(editor)).toMatchObject({ kind: 'fault', text, ...about })
    })
})

function send(request: APIRequestContext, locale: Locale, fields: Record<string, string>, headers = {}) {
  const form = { path: article[locale].path, revision: '1', ...fields }
  return request.post(addressOf(locale, '/feedback'), { form, headers, maxRedirects: 0 })
}

for (const [locale, reason, status, fields, headers] of [
  ['sv', 'short', 400, { text: 'Fel' }, {}],
  ['en', 'long', 413, { text: 'So it is. '.repeat(300) }, {}],
  ['uk', 'links', 400, { text: 'https://a.example www.b.example www.c.example' }, {}],
  ['sv', 'trap', 400, { text: 'Billiga lån till alla', subject: 'Lån' }, {}],
  ['en', 'page', 400, { text: 'The page is gone', path: '/en/news/gone' }, {}],
  ['uk', 'origin', 403, { text: 'Надіслано з іншого сайту' }, { Origin: 'https://evil.example' }],
  ['en', 'origin', 403, { text: 'Sent from another site' }, { 'Sec-Fetch-Site': 'cross-site' }],
] satisfies [Locale, string, number, { text: string; [name: string]: string }, Record<string, string>][])
  test(`a reader whose form is refused (${reason}, ${locale}) learns why, and keeps what they wrote`, async ({
    page,
    request,
  }) => {
    const answer = await send(request, locale, fields, headers)
    expect(answer.status()).toBe(status)
    expect(answer.headers()['cache-control']).toBe('no-store')
    const html = await answer.text()
    expect(html).not.toContain('/_next/')
    expect(languageProblems(html.replace(/<textarea.*?<\/textarea>/s, ''))).toEqual([])
    await page.setContent(html)
    const sentence = words(locale, 'Feedback')(`refused.${reason}` as 'refused.short', { most: 2000 })
    await expect(page.getByRole('alert')).toHaveText(sentence)
    await expect(page).toHaveTitle(
      new RegExp(`^${words(locale, 'Feedback')('wrong', { reason: '' }).trim()} `),
    )
    const field = page.getByRole('textbox')
    await expect(field).toHaveValue(fields.text)
    const isOfText = ['short', 'long', 'links'].includes(reason)
    await expect(isOfText ? field : page.getByRole('alert')).toBeFocused()
    if (isOfText) await expect(page.locator('#fault-fault')).toHaveText(sentence)
    await expect(field).toHaveAttribute(
      'aria-describedby',
      isOfText ? 'fault-fault fault-hint' : 'fault-hint',
    )
    expect(await field.getAttribute('aria-invalid')).toBe(isOfText ? 'true' : null)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })

test('who sends something else than the form, or far too much, gets a page that says so', async ({
  request,
}) => {
  const odd = await request.post('/synpunkter', { data: { text: 'JSON' } })
  expect(odd.status()).toBe(400)
  expect(await odd.text()).toContain(words('sv', 'Feedback')('refused.form'))
  const huge = await send(request, 'uk', { text: 'ж'.repeat(70_000) })
  expect(huge.status()).toBe(413)
  expect(await huge.text()).toContain(words('uk', 'Status')('413.title'))
})

for (const [locale, path] of [
  ['sv', '/sophamtning-pa-julafton'],
  ['en', '/en/waste-collection-dates'],
  ['uk', '/uk/vyvezennia-smittia'],
] as const)
  test(`a lost reader finds their words in the search, the sections, and a form to say what they sought (${locale})`, async ({
    page,
    editor,
  }) => {
    const t = words(locale, 'Feedback')
    expect((await page.goto(path))?.status()).toBe(404)
    const sought = (path.split('/').at(-1) ?? '').replaceAll('-', ' ')
    await expect(page.getByRole('searchbox')).toHaveValue(sought)
    const ways = page.getByRole('navigation', { name: words(locale, 'Status')('ways') })
    await expect(ways.getByRole('link')).not.toHaveCount(2)
    await page.getByText(t('tell'), { exact: true }).click()
    await page.getByLabel(t('sought')).fill(`${sought}!`)
    await page.getByRole('button', { name: t('send') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('thanks'))
    expect(await latest(editor)).toMatchObject({ kind: 'fault', text: `${sought}!`, language: locale, path })
  })

test('a reader says of a list whether it helped', async ({ page, editor }) => {
  const t = words('uk', 'Feedback')
  await page.goto('/uk/novyny/2018')
  await page.getByRole('button', { name: t('no'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('thanks'))
  expect(await latest(editor)).toMatchObject({ kind: 'no', language: 'uk', path: '/uk/novyny/2018' })
})

test('nobody is led to another site by a link to the forms', async ({ page }) => {
  for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)']) {
    await page.goto(`/synpunkter/tack?path=${encodeURIComponent(path)}`)
    const back = page.getByRole('main').getByRole('link')
    await expect(back).toHaveAttribute('href', '/nyheter')
  }
})

test('an editor sees page by page what readers say, and reads their words', async ({ editor, request }) => {
  const { slug, title } = await publish(editor.request, 'sv')
  const path = `/nyheter/${slug}`
  expect((await send(request, 'sv', { path, vote: 'no' })).status()).toBe(303)
  expect((await send(request, 'sv', { path, text: `Fel pris i ${title}` })).status()).toBe(303)
  await editor.goto('/admin/feedback')
  const row = editor.getByRole('row').filter({ hasText: path })
  await expect(row.getByRole('cell')).toHaveText(['sv', '0', '1', '1', '1', /./])
  await row.getByRole('link').last().click()
  await expect(editor.getByText(`Fel pris i ${title}`)).toBeVisible()
})

test('who sends without pause must wait, and keeps what they wrote', async ({ request }) => {
  const text = 'Text som inte får gå förlorad.'
  let answer = await send(request, 'sv', { text })
  for (let sent = 1; sent < 40 && answer.status() !== 429; sent++)
    answer = await send(request, 'sv', { text })
  expect(answer.status()).toBe(429)
  expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0)
  const html = await answer.text()
  expect(html).toContain(words('sv', 'Feedback')('refused.often'))
  expect(html).toContain(text)
})
