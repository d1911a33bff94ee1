import type { Locale } from '../i18n/routing'
import { paragraphs, published, withdrawn, saveText } from './articles'
import { article, expect, test, words } from './fixtures'

const lists = {
  sv: { all: '/nyheter', topic: '/nyheter/amne/trygghet' },
  en: { all: '/en/news', topic: '/en/news/topic/safety' },
  uk: { all: '/uk/novyny', topic: '/uk/novyny/tema/bezpeka' },
} satisfies Record<Locale, { all: string; topic: string }>

for (const locale of ['sv', 'en', 'uk'] satisfies Locale[])
  test(`a reader chooses news by topic, year and month in ${locale}, in the filter that they open on a phone, without JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
      viewport: { width: 320, height: 640 },
    })
    const page = await context.newPage()
    const t = words(locale, 'NewsList')
    const { all, topic } = lists[locale]
    await page.goto(all)
    const form = page.getByRole('search', { name: t('filter') })
    const open = () => form.getByText(t('filter'), { exact: true }).click()
    await expect(form.getByLabel(t('topic'))).toBeHidden()
    await open()
    await form.getByLabel(t('topic')).selectOption(topic.split('/').at(-1) ?? '')
    await form.getByLabel(t('year')).selectOption('2018')
    await form.getByRole('button', { name: t('show') }).click()
    await expect(page).toHaveURL(`${topic}/2018`)
    await expect(page.getByRole('link', { name: article[locale].title })).toBeVisible()
    await expect(form.getByLabel(t('year'))).toHaveValue('2018')
    await open()
    await form.getByLabel(t('month')).selectOption('3')
    await form.getByRole('button', { name: t('show') }).click()
    await expect(page).toHaveURL(`${topic}/2018/03`)
    await expect(page.getByText(t('count', { count: 1 }))).toBeVisible()

    await open()
    await form.getByLabel(t('topic')).selectOption(t('allTopics'))
    await form.getByRole('button', { name: t('show') }).click()
    await expect(page).toHaveURL(`${all}/2018/03`)
    const feed = await page.request.get(
      (await page.getByRole('link', { name: t('feed') }).getAttribute('href')) ?? '',
    )
    const xml = await feed.text()
    expect(xml).toContain(`href="${baseURL}${article[locale].path}"`)
    expect(xml).toContain(`rel="self" type="application/atom+xml" href="${baseURL}${all}/2018/03/atom.xml"`)
    await page.goto(`${all}/2018/02`)
    await expect(page.getByText(t('none'))).toBeVisible()
    const empty = await page.request.get(`${all}/2018/02/atom.xml`)
    expect(await empty.text()).not.toContain('<entry>')
    await context.close()
  })

test('on a wide screen the filter of a list is open, and a topic’s list has the weave of its topic', async ({
  page,
}) => {
  const filter = page.getByRole('search', { name: words('sv', 'NewsList')('filter') })
  await page.goto(lists.sv.topic)
  await expect(filter.getByLabel(words('sv', 'NewsList')('year'))).toBeVisible()
  await expect(page.locator('#topic')).toBeAttached()
  await page.goto(lists.sv.all)
  await expect(page.locator('#topic')).not.toBeAttached()
})

test('a reader who chooses another language gets the same list there', async ({ request, baseURL }) => {
  const answer = await request.get('/nyheter?topic=trygghet&year=2018&month=3&lang=uk', { maxRedirects: 0 })
  expect(answer.status()).toBe(301)
  expect(answer.headers().location).toBe(`${baseURL}/uk/novyny/tema/bezpeka/2018/03`)
})

for (const [address, to] of [
  ['/nyheter/amne/safety', '/nyheter/amne/trygghet'],
  ['/en/nyheter/amne/trygghet/2018', '/en/news/topic/safety/2018'],
  ['/uk/новини/тема/безпека', '/uk/novyny/tema/bezpeka'],
  ['/nyheter/2018/3', '/nyheter/2018/03'],
  ['/nyheter/2018/?utm_source=brev', '/nyheter/2018'],
  ['/NYHETER/2018/03/atom.xml', '/nyheter/2018/03/atom.xml'],
] as const)
  test(`a reader who asks for ${address} is led to the list in one step`, async ({ request, baseURL }) => {
    const answer = await request.get(encodeURI(address), { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers().location).toBe(`${baseURL}${to}`)
  })

for (const address of [
  '/nyheter/amne/finns-inte',
  '/nyheter/1999',
  '/nyheter/2018/13',
  '/nyheter/2018?page=9',
])
  test(`there is no list at ${address}, and the reader is told so`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404)
  })

test('a list longer than a page leads on, for people and machines', async ({ editor, page, baseURL }) => {
  test.slow()
  const ids: number[] = []
  for (let count = 0; count < 21; count++) {
    const answer = await editor.request.post('/api/articles', {
      data: {
        title: `Listprov ${count} ${Date.now()}`,
        lead: 'Provtext för webbplatsen, inte en nyhet.',
        body: paragraphs('Ett stycke.'),
        language: 'sv',
        publishedAt: `2019-05-${String(count + 1).padStart(2, '0')}T10:00:00.000Z`,
        ...published,
      },
    })
    ids.push(((await answer.json()) as { doc: { id: number } }).doc.id)
  }
  const t = words('sv', 'NewsList')
  await page.goto('/nyheter/2019/05')
  await expect(page.getByText(t('count', { count: 21 }))).toBeVisible()
  await expect(page.locator('link[rel=next]')).toHaveAttribute('href', `${baseURL}/nyheter/2019/05?page=2`)
  await page.getByRole('link', { name: t('older') }).click()
  await expect(page).toHaveURL('/nyheter/2019/05?page=2')
  await expect(page.locator('link[rel=prev]')).toHaveAttribute('href', `${baseURL}/nyheter/2019/05`)
  await expect(page.getByRole('link', { name: /Listprov 0 / })).toBeVisible()
  for (const id of ids) await saveText(editor.request, `/api/articles/${id}`, withdrawn)
})

test('what editors pin stands first on the start page in every language, in the reader’s where it can', async ({
  editor,
  page,
}) => {
  const found = await editor.request.get('/api/articles?where[slug][equals]=ukrainas-polis-lar-av-boras')
  const { docs } = (await found.json()) as { docs: { id: number }[] }
  const pin = (pinned: number[]) => editor.request.post('/api/globals/start-page', { data: { pinned } })
  expect((await pin(docs.map(({ id }) => id))).status()).toBe(200)
  for (const locale of ['sv', 'uk'] satisfies Locale[]) {
    await page.goto(locale === 'sv' ? '/' : '/uk')
    const section = page.getByRole('region', { name: words(locale, 'Home')('pinned') })
    await expect(section.getByRole('link', { name: article[locale].title })).toBeVisible()
    await expect(page.getByRole('link', { name: article[locale].title })).toHaveCount(1)
  }
  const tooMany = [1, 2, 3, 4, 5, 6].map(() => docs[0]?.id ?? 0)
  expect((await pin(tooMany)).status()).toBe(400)
  await pin([])
})

test('related news share a topic, or are what the editor chose', async ({ editor, page }) => {
  const topics = (await (await editor.request.get('/api/topics')).json()) as { docs: { id: number }[] }
  const make = async (data: Record<string, unknown>) => {
    const answer = await editor.request.post('/api/articles', {
      data: {
        lead: 'Provtext för webbplatsen, inte en nyhet.',
        body: paragraphs('Ett stycke.'),
        language: 'sv',
        ...published,
        ...data,
      },
    })
    return ((await answer.json()) as { doc: { id: number; slug: string; title: string } }).doc
  }
  const stamp = Date.now()
  const chosen = await make({ title: `Utvald ${stamp}` })
  const alike = await make({ title: `Liknande ${stamp}`, topics: topics.docs.map(({ id }) => id) })
  const t = words('sv', 'Article')
  await page.goto(article.sv.path)
  const related = page.getByRole('region', { name: t('related') })
  await expect(related.getByRole('link', { name: alike.title })).toBeVisible()
  await saveText(editor.request, `/api/articles/${alike.id}`, { related: [chosen.id], ...published })
  await page.goto(`/nyheter/${alike.slug}`)
  await expect(related.getByRole('link')).toHaveText([chosen.title])
  for (const { id } of [chosen, alike]) await saveText(editor.request, `/api/articles/${id}`, withdrawn)
})
