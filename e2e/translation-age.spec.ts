import { addressOf } from '../i18n/addresses'
import { routing, type Locale } from '../i18n/routing'
import { paragraphs } from './articles'
import { change, publish, sentences, type CreatedEdition } from './editions'
import { expect, test, words } from './fixtures'
import { languageProblems } from './language-problems'

/** A language that a text in `locale` isn't written in, for its original. */
const originalLanguage = (locale: Locale): Locale => (locale === 'sv' ? 'uk' : 'sv')

const pageOf = (language: Locale, { slug }: CreatedEdition) => addressOf(language, '/news/[slug]', { slug })

for (const locale of routing.locales) {
  const from = originalLanguage(locale)
  const t = words(locale, 'TranslationAge')
  const language = words(locale, 'LanguageName')(from)

  test(`a reader in ${locale} is told what the original has changed, until the translation follows`, async ({
    editor,
    page,
  }) => {
    const original = await publish(editor.request, from)
    const translation = await publish(editor.request, locale, original)
    await page.goto(pageOf(locale, translation))
    await expect(page.getByRole('link', { name: t('compare') })).toHaveCount(0)

    const [first, , third] = sentences[from].texts
    const added = `${sentences[from].lead} 2026.`
    await change(editor.request, original, { body: paragraphs(added, first, third.replace(/\.$/, ' 2026.')) })
    await page.goto(pageOf(locale, translation))
    await expect(page.getByText(t('changed', { count: 2, total: 3 }))).toBeVisible()
    await expect(page.getByText(t('removed', { count: 1 }))).toBeVisible()
    await expect(page.getByText(t('title'))).toHaveCount(0)
    const originalAddress = pageOf(from, original)
    await expect(page.getByRole('link', { name: t('missing', { number: 1 }) })).toHaveAttribute(
      'href',
      `${originalAddress}#p4`,
    )

    const changed = page.locator('div:has(> #p3)').last()
    await expect(changed).toContainText(t('changedHere'))
    await expect(changed.getByRole('link', { name: t('readOriginal', { language }) })).toHaveAttribute(
      'href',
      `${originalAddress}#p3`,
    )
    await expect(page.locator('div:has(> #p2)').last()).toContainText(t('removedHere'))
    await expect(page.getByText(t('changedHere'))).toHaveCount(1)
    for (const text of sentences[locale].texts) await expect(page.getByText(text)).toBeVisible()
    expect(languageProblems(await page.content())).toEqual([])

    await page.getByRole('link', { name: t('compare') }).click()
    await expect(page).toHaveURL(/\/(parallellt|parallel|paralelno)\//)
    await change(editor.request, translation, { follows: 2 })
    await page.goto(pageOf(locale, translation))
    await expect(page.getByRole('link', { name: t('compare') })).toHaveCount(0)
    await expect(page.getByText(t('changedHere'))).toHaveCount(0)
  })

  test(`a reader in ${locale} reads two editions side by side, each in its own language`, async ({
    editor,
    page,
  }) => {
    const original = await publish(editor.request, from)
    const translation = await publish(editor.request, locale, original)
    await change(editor.request, original, { body: paragraphs(...sentences[from].texts, '2026 × 2027 = ?') })
    await page.goto(pageOf(locale, translation))
    await page.getByRole('link', { name: words(locale, 'AboutText')('parallel', { language }) }).click()
    const address = addressOf(locale, '/news/[slug]/parallel/[other]', {
      slug: translation.slug,
      other: from,
    })
    await expect(page).toHaveURL(address)

    const pair = page.getByRole('list', { name: words(locale, 'Parallel')('pairs') }).locator('#p2')
    await expect(pair.locator(`div[lang=${locale}]`)).toContainText(sentences[locale].texts[1])
    await expect(pair.locator(`div[lang=${from}]`)).toContainText(sentences[from].texts[1])
    const absent = words(locale, 'Parallel')('absent', { language: words(locale, 'LanguageName')(locale) })
    await expect(page.locator('li#p4')).toContainText(absent)

    await page.setViewportSize({ width: 1280, height: 800 })
    const lefts = () =>
      pair.locator('> div').evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().x))
    expect(new Set(await lefts()).size).toBe(2)
    await page.setViewportSize({ width: 390, height: 800 })
    expect(new Set(await lefts()).size).toBe(1)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    expect((await page.request.get(address.replace(new RegExp(`${from}$`), locale))).status()).toBe(404)
    expect((await page.request.get(address.replace(new RegExp(`${from}$`), 'xx'))).status()).toBe(404)
  })
}

test('a reader is told that the original of what they read is withdrawn, and reads on', async ({
  editor,
  page,
}) => {
  const original = await publish(editor.request, 'sv')
  const translation = await publish(editor.request, 'uk', original)
  await change(editor.request, original, {
    withdrawal: { outcome: 'mistake', reason: 'Fel datum stod i texten.' },
  })
  await page.goto(pageOf('uk', translation))
  const t = words('uk', 'Notices')
  await expect(
    page.getByText(t('originalWithdrawn', { language: words('uk', 'LanguageName')('sv') })),
  ).toBeVisible()
  await expect(page.getByText(sentences.uk.texts[0])).toBeVisible()
  await page.getByRole('link', { name: t('whyWithdrawn') }).click()
  await expect(page.getByText('Fel datum stod i texten.')).toBeVisible()
})
