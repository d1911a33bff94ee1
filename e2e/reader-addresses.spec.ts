import type { Locale } from '../i18n/routing'
import { article, expect, test, words } from './fixtures'

const oldId = '605a2fc161ce5ff59d50c6b'

const moved = {
  'the address of 2018': `/nyheter/nyheter/ukrainaspolislaravboras.5.${oldId}.html`,
  'its id alone': `/4.${oldId}.html`,
  'its printable form': `/nyheter/nyheter/x.5.${oldId}.printable.html`,
  'its printable form, as some have it': `/nyheter/x.5.${oldId}.html.printable`,
  'its id in the middle of an address': `/x/4.${oldId}/mer.html`,
  'a campaign’s parameters on an old address': `/4.${oldId}.html?utm_source=brev&fbclid=x`,
  'an address in capitals': '/NYHETER/Ukrainas-Polis-lar-av-Boras',
  'a slash too much': `${article.sv.path}/`,
  'the title as typed': '/nyheter/Ukrainas polis lär av Borås',
  'the prefix of the default language': `/sv${article.sv.path}`,
}

for (const [what, address] of Object.entries(moved))
  test(`a reader who has ${what} is led to the article in one step`, async ({ request, baseURL }) => {
    const answer = await request.get(address, { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers().location).toBe(`${baseURL}${article.sv.path}`)
  })

for (const address of [
  '/ua/novyny/politsiia-ukrainy-pereimaie-dosvid-burosa',
  '/uk/nyheter/ukrainas-polis-lar-av-boras',
  '/uk/novyny/Поліція України переймає досвід Буроса',
  '/uk/новини/Поліція України переймає досвід Буроса',
  '/новини/поліція-україни-переймає-досвід-буроса',
  '/novyny/politsiia-ukrainy-pereimaie-dosvid-burosa',
])
  test(`a delegate who asks for ${address} is led to the Ukrainian article`, async ({ request, baseURL }) => {
    const answer = await request.get(encodeURI(address), { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers().location).toBe(`${baseURL}${article.uk.path}`)
  })

for (const [locale, prefix] of [
  ['sv', ''],
  ['en', '/en'],
  ['uk', '/uk'],
] satisfies [Locale, string][])
  test(`a reader who gets lost is told so in ${locale}, with status 404 and a whole page`, async ({
    page,
  }) => {
    const answer = await page.goto(`${prefix}/finns-inte`)
    expect(answer?.status()).toBe(404)
    const t = words(locale, 'Status')
    await expect(page.getByRole('heading', { level: 1, name: t('404.title') })).toBeVisible()
    expect(t('404.text').length).toBeGreaterThan(150)
    await expect(page.getByText(t('404.text'))).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
  })

for (const [locale, prefix] of [
  ['sv', ''],
  ['en', '/en'],
  ['uk', '/uk'],
] satisfies [Locale, string][])
  test(`when something goes wrong the reader is told so in ${locale}, without inner details`, async ({
    page,
  }) => {
    const answer = await page.goto(`${prefix}/_status/500`)
    expect(answer?.status()).toBe(500)
    await expect(
      page.getByRole('heading', { level: 1, name: words(locale, 'Status')('500.title') }),
    ).toBeVisible()
    expect(await page.content()).not.toMatch(/node_modules|at \w+ \(/)
  })

test('a page of the list that doesn’t exist isn’t found', async ({ page }) => {
  const answer = await page.goto('/nyheter?page=999')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('sv', 'Status')('404.title'))
})

for (const [address, to] of [
  ['/en/nyheter/ukrainas-polis-lar-av-boras/historik/1', `${article.en.path}/history/1`],
  ['/uk/news/ukrainas-polis-lar-av-boras/parallellt/sv', `${article.uk.path}/paralelno/sv`],
  ['/ua', '/uk'],
  ['/sv', '/'],
  ['/UK/Poshuk/?q=cks&gclid=1', '/uk/poshuk?q=cks'],
] as const)
  test(`a reader who asks for ${address} is led to ${to} in one step`, async ({ request, baseURL }) => {
    const answer = await request.get(address, { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers().location).toBe(`${baseURL}${to}`)
  })

test('an address with doubled slashes and other flaws is set right in one step', async ({
  request,
  baseURL,
}) => {
  const answer = await request.get('/NYHETER//Ukrainas-Polis-lar-av-Boras/', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toBe(`${baseURL}${article.sv.path}`)
})

test('an old address whose page is gone is searched for by its words', async ({ page }) => {
  const answer = await page.goto('/kommun/ukrainas-polis.5.1234567890abcdef.html')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('link', { name: article.sv.title })).toBeVisible()
})
