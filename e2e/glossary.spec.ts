import { addressOf } from '../i18n/addresses'
import { routing, type Locale } from '../i18n/routing'
import { make, published, saveText } from './articles'
import { article, expect, test, words } from './fixtures'
import { languageProblems } from './language-problems'
import { sitemapPaths } from './xml'

const term = { anchor: 'visselblasarfunktion', swedish: 'visselblåsarfunktion' }

/** What the seeded translations call it. */
const texts = { en: 'whistleblowing function', uk: 'канал для повідомлень викривачів' }
const explained = { sv: /repressalier/, en: /retaliation/, uk: /забороняє/ } satisfies Record<Locale, RegExp>

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const locale of ['en', 'uk'] as const)
      test(`a reader in ${locale} sees the Swedish word, and opens and closes its explanation by keyboard`, async ({
        page,
      }) => {
        const t = words(locale, 'Glossary')
        await page.goto(article[locale].path)
        const button = page.getByRole('button', { name: `${texts[locale]} (${t('explanation')})` })
        const place = page.getByRole('paragraph').filter({ has: button })
        await expect(place).toContainText(`(${term.swedish})`)
        await expect(place.getByText(term.swedish, { exact: true })).toHaveAttribute('lang', 'sv')

        const explanation = page.getByRole('group', { name: term.swedish })
        await expect(explanation).toBeHidden()
        await button.focus()
        await page.keyboard.press('Enter')
        await expect(explanation).toBeVisible()
        await expect(explanation).toContainText(explained[locale])
        await page.keyboard.press('Tab')
        const more = explanation.getByRole('link', { name: t.markup('read', { word: () => term.swedish }) })
        await expect(more).toBeFocused()
        await page.keyboard.press('Escape')
        await expect(explanation).toBeHidden()
        await expect(button).toBeFocused()

        await button.click()
        await explanation.getByRole('button', { name: t('close') }).click()
        await expect(explanation).toBeHidden()
        await button.click()
        await more.click()
        await expect(page).toHaveURL(`${addressOf(locale, '/glossary')}#${term.anchor}`)
        await expect(page.locator(':target')).toContainText(explained[locale])
      })
  })

for (const locale of routing.locales)
  test(`a reader in ${locale} finds every word of authority at its anchor, in their language`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(addressOf(locale, '/'))
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: words(locale, 'SiteFooter')('glossary') })
      .click()
    await expect(page).toHaveURL(addressOf(locale, '/glossary'))
    const entry = page.locator(`#${term.anchor}`)
    await expect(entry.getByRole('term')).toHaveText(term.swedish)
    await expect(entry.getByRole('term')).toHaveAttribute('lang', 'sv')
    await expect(entry).toContainText(explained[locale])
    expect(languageProblems(await page.content())).toEqual([])
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      `${baseURL}${addressOf(locale, '/glossary')}`,
    )
    for (const other of routing.locales)
      await expect(page.locator(`link[hreflang=${other}]`).first()).toHaveAttribute(
        'href',
        `${baseURL}${addressOf(other, '/glossary')}`,
      )
    expect(await sitemapPaths(page.request)).toContain(addressOf(locale, '/glossary'))
  })

test('on a small screen the whole explanation can be reached, wherever its word stands', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await page.goto(article.uk.path)
  const t = words('uk', 'Glossary')
  const button = page.getByRole('button', { name: `${texts.uk} (${t('explanation')})` })
  for (const block of ['start', 'center', 'end'] as const) {
    await button.evaluate((element, place) => {
      element.scrollIntoView({ block: place })
    }, block)
    await button.focus()
    await page.keyboard.press('Enter')
    const explanation = page.getByRole('group', { name: term.swedish })
    await expect(explanation).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
  }
})

test('who prints a translation has the explanations after the text', async ({ page }) => {
  await page.goto(article.en.path)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('group', { name: term.swedish })).toBeVisible()
  await expect(page.getByText(words('en', 'Glossary')('explained'))).toBeVisible()
})

test('an editor explains a word and links it; readers have the explanation, and its next wording at once', async ({
  editor,
  page,
}) => {
  const swedish = `provord ${Date.now()}`
  const explanation = { sv: 'Ett ord.', en: 'A word made up by a test.', uk: 'Вигадане слово.' }
  const answer = await editor.request.post('/api/terms', { data: { swedish, explanation } })
  expect(answer.status(), await answer.text()).toBe(201)
  const { doc } = (await answer.json()) as { doc: { id: number; anchor: string } }
  expect(doc.anchor).toBe(swedish.replace(' ', '-'))

  const fields = { id: 'f'.repeat(24), blockName: '', blockType: 'term', text: 'made-up word', term: doc.id }
  const children = [
    { type: 'paragraph', version: 1, children: [{ type: 'inlineBlock', version: 1, fields }] },
  ]
  const body = { root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children } }
  const made = await make(editor.request, {
    title: `Words ${Date.now()}`,
    language: 'en',
    body,
    ...published,
  })
  expect(made.answer.status(), await made.answer.text()).toBe(201)
  const { slug } = made.body.doc
  await page.goto(addressOf('en', '/news/[slug]', { slug }))
  await page.getByRole('button', { name: 'made-up word' }).click()
  await expect(page.getByText(explanation.en)).toBeVisible()
  await expect(page.getByText('made-up word')).toContainText('made-up word')

  const reworded = { explanation: { ...explanation, en: 'Explained anew by a test.' } }
  await editor.request.patch(`/api/terms/${doc.id}`, { data: reworded })
  await page.goto(addressOf('en', '/news/[slug]', { slug }))
  await page.getByRole('button', { name: 'made-up word' }).click()
  await expect(page.getByText(reworded.explanation.en)).toBeVisible()

  await page.goto(addressOf('en', '/news/[slug]/history/[number]', { slug, number: '1' }))
  await expect(page.getByText(`made-up word (${swedish})`)).toBeVisible()

  const twice = { root: { ...body.root, children: [...children, ...children] } }
  const refused = await saveText(editor.request, `/api/articles/${made.body.doc.id}`, {
    body: twice,
    ...published,
  })
  expect(refused.status()).toBe(400)
  expect(await refused.text()).toMatch(/"path":"body"/)
})
