import type { Locale } from '../i18n/routing'
import { withdrawn, saveText } from './articles'
import { article, expect, test, words } from './fixtures'

const forms: Record<Locale, string> = { sv: '/sok', en: '/en/search', uk: '/uk/poshuk' }

for (const [locale, query] of [
  ['sv', 'polisens reform'],
  ['sv', 'lar av boras'],
  ['sv', 'Breslavska'],
  ['en', 'municipalities'],
  ['en', 'Kiev'],
  ['uk', 'поліцію'],
  ['uk', 'Breslavska'],
  ['uk', "здоров'я"],
] satisfies [Locale, string][])
  test(`a reader who seeks “${query}” in ${locale} finds the article in their language first`, async ({
    page,
  }) => {
    await page.goto(forms[locale])
    const t = words(locale, 'Search')
    await page.getByRole('searchbox', { name: t('label') }).fill(query)
    await page.getByRole('button', { name: t('button') }).click()
    const first = page.getByRole('main').getByRole('list').last().getByRole('listitem').first()
    await expect(first.getByRole('link')).toHaveText(article[locale].title)
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
  })

test('a hit in another language says so', async ({ page }) => {
  await page.goto(`${forms.sv}?q=CKS`)
  const language = words('sv', 'LanguageName')('uk')
  const hit = page.getByRole('listitem').filter({ hasText: words('sv', 'Search')('in', { language }) })
  await expect(hit.getByRole('link')).toHaveAttribute('lang', 'uk')
})

test('words in another language keep it in an excerpt', async ({ page }) => {
  await page.goto(`${forms.en}?q=Centrum`)
  const hit = page.getByRole('main').getByRole('listitem').filter({ hasText: article.en.title })
  await expect(hit.locator('[lang=sv]').filter({ hasText: 'Centrum' })).not.toHaveCount(0)
  await expect(hit.locator('mark')).toHaveText(['Centrum'])
})

test('a reader who misspells is shown what they meant', async ({ page }) => {
  await page.goto(`${forms.sv}?q=polisreformenn`)
  await expect(page.getByRole('link', { name: article.sv.title })).toBeVisible()
})

for (const query of [
  '',
  '   ',
  '*',
  '"',
  '"a OR',
  'NEAR(x',
  "'; drop table articles; --",
  '😀',
  'å'.repeat(300),
])
  test(`a query such as ${JSON.stringify(query.slice(0, 20))} gets a helpful page`, async ({ page }) => {
    const answer = await page.goto(`${forms.en}?q=${encodeURIComponent(query)}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('searchbox', { name: words('en', 'Search')('label') })).toBeVisible()
  })

for (const locale of ['sv', 'en', 'uk'] satisfies Locale[])
  test(`the title of a search says what was found, and where nothing was the page leads on (${locale})`, async ({
    page,
  }) => {
    const t = words(locale, 'Search')
    await page.goto(`${forms[locale]}?q=qqqzzz`)
    await expect(page).toHaveTitle(new RegExp(`^${t('count', { count: 0, query: 'qqqzzz' })} · `))
    const ways = page.getByRole('navigation', { name: words(locale, 'Status')('ways') })
    await expect(ways.getByRole('link', { name: words(locale, 'Status')('news') })).toBeVisible()
    await expect(page.getByText(words(locale, 'Feedback')('tell'))).toBeVisible()
    await page.goto(`${forms[locale]}?q=Breslavska`)
    await expect(page).not.toHaveTitle(new RegExp(`^${t('title')} · `))
  })

test('a reader with a wrong address is shown what it may have meant', async ({ page }) => {
  const answer = await page.goto('/aktuellt/ukrainas-polis-pa-besok')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('link', { name: article.sv.title })).toBeVisible()
})

test('a published text can be found at once, and a withdrawn one no longer', async ({ editor, request }) => {
  const title = `Provsökning ${Date.now()}`
  const made = await editor.request.post('/api/articles', {
    data: {
      title,
      lead: 'Provtext av ett test.',
      language: 'sv',
      _status: 'published',
      body: {
        root: {
          type: 'root',
          version: 1,
          children: [
            {
              type: 'paragraph',
              version: 1,
              children: [{ type: 'text', text: 'Xylofonmusik.', version: 1, format: 0 }],
            },
          ],
        },
      },
    },
  })
  const { doc } = (await made.json()) as { doc: { id: number } }
  const find = async () => (await request.get(`${forms.sv}?q=xylofonmusik`)).text()
  expect(await find()).toContain(`${title.split(' ')[1]}`)
  await saveText(editor.request, `/api/articles/${doc.id}`, withdrawn)
  expect(await find()).not.toContain(`${title.split(' ')[1]}`)
})

for (const locale of ['sv', 'en', 'uk'] satisfies Locale[])
  test(`a reader narrows hits down by topic and year in ${locale}, without JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    const t = words(locale, 'NewsList')
    const { title } = article[locale]
    await page.goto(`${forms[locale]}?q=CKS`)
    const topic = { sv: 'trygghet', en: 'safety', uk: 'bezpeka' }[locale]
    await page.getByLabel(t('topic')).selectOption(topic)
    await page.getByLabel(t('year')).selectOption('2018')
    await page.getByRole('button', { name: words(locale, 'Search')('button') }).click()
    await expect(page).toHaveURL(`${forms[locale]}?q=CKS&topic=${topic}&year=2018`)
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    await expect(page.getByLabel(t('topic'))).toHaveValue(topic)
    await page.goto(`${forms[locale]}?q=CKS&year=2017`)
    await expect(page.getByRole('link', { name: title })).toHaveCount(0)
    await context.close()
  })

test('a browser learns from every page how to search the site', async ({ page, request, baseURL }) => {
  await page.goto('/uk/novyny')
  const address = await page.locator('link[rel=search]').getAttribute('href')
  const answer = await request.get(address ?? '')
  expect(answer.headers()['content-type']).toContain('application/opensearchdescription+xml')
  expect(await answer.text()).toContain(`template="${baseURL}/uk/poshuk?q={searchTerms}"`)
})
