import { addressOf } from '../i18n/addresses'
import { routing, type Locale } from '../i18n/routing'
import { article, expect, test, words } from './fixtures'
import { typographyProblems } from './typography-problems'

const statement = {
  sv: '/om-webbplatsen/tillganglighet',
  en: '/en/about/accessibility',
  uk: '/uk/pro-sait/dostupnist',
} satisfies Record<Locale, string>

/** Pages that show nothing of what other tests have written. */
const pages = (locale: Locale) => {
  const slug = article[locale].path.split('/').at(-1) ?? ''
  const parts = { slug, number: '1', other: locale === 'sv' ? 'uk' : 'sv' }
  return [
    article[locale].path,
    statement[locale],
    addressOf(locale, '/news/[slug]/print', parts),
    addressOf(locale, '/news/[slug]/history/[number]', parts),
    addressOf(locale, '/news/[slug]/parallel/[other]', parts),
    ...(['/glossary', '/search', '/saved', '/feedback'] as const).map((route) => addressOf(locale, route)),
  ]
}

test('no line ends between a number and what it counts, and quotation marks are those of their language', async ({
  request,
}) => {
  for (const address of routing.locales.flatMap(pages))
    expect(typographyProblems(await (await request.get(address)).text()), address).toEqual([])
})

for (const locale of routing.locales)
  test(`a reader in ${locale} learns from the editors where the source is wrong, on the page and on paper`, async ({
    page,
    request,
  }) => {
    const slug = article[locale].path.split('/').at(-1) ?? ''
    await page.goto(article[locale].path)
    const note = page.getByRole('note')
    await expect(note).toContainText(words(locale, 'EditorsNote')('title'))
    const correction = { sv: 'ingen del av Kiev', en: 'not a part of Kyiv', uk: 'а не частина Києва' }[locale]
    await expect(note).toContainText(correction)
    await page.emulateMedia({ media: 'print' })
    await expect(note).toBeVisible()
    const print = await request.get(addressOf(locale, '/news/[slug]/print', { slug }))
    expect(await print.text()).toContain(correction)
  })
