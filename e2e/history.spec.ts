import { addressOf } from '../i18n/addresses'
import { routing } from '../i18n/routing'
import { paragraphs, withdrawn, saveText } from './articles'
import { change, publish, sentences } from './editions'
import { expect, test, words } from './fixtures'
import { languageProblems } from './language-problems'

const notes = {
  sv: 'Vi rättade priset för de vuxna.',
  en: 'We corrected the price for adults.',
  uk: 'Ми виправили ціну для дорослих.',
}

for (const locale of routing.locales) {
  const t = words(locale, 'History')

  test(`anyone can check in ${locale} what was changed, and when`, async ({ editor, page }) => {
    const edition = await publish(editor.request, locale)
    const { slug } = edition
    const [first, second, third] = sentences[locale].texts
    const word = second.split(' ').at(1) ?? ''
    await change(editor.request, edition, {
      body: paragraphs(first, second.replace(word, '2026'), third, third.toUpperCase()),
      note: notes[locale],
      minor: true,
    })
    await page.goto(addressOf(locale, '/news/[slug]', { slug }))
    await page.getByRole('link', { name: words(locale, 'AboutText')('history') }).click()
    await expect(page).toHaveURL(addressOf(locale, '/news/[slug]/history', { slug }))
    const revisions = page.getByRole('main').locator('ol[reversed] > li')
    await expect(revisions).toHaveCount(2)
    await expect(revisions.first()).toContainText(notes[locale])
    await expect(revisions.first()).toContainText(t('minor'))
    expect(languageProblems(await page.content())).toEqual([])

    await page.getByRole('link', { name: t('revision', { number: '2' }), exact: true }).click()
    await expect(page).toHaveURL(addressOf(locale, '/news/[slug]/history/[number]', { slug, number: '2' }))
    await expect(page.locator('#p2 del')).toContainText(word)
    await expect(page.locator('#p2 del')).toContainText(t('removed'))
    await expect(page.locator('#p2 ins')).toContainText('2026')
    await expect(page.locator('#p2 ins')).toContainText(t('added'))
    await expect(page.locator('#p4')).toContainText(t('change.added'))
    await expect(page.locator('#p1 ins, #p1 del, #p3 ins, #p3 del')).toHaveCount(0)
    await expect(page.locator('code').first()).toHaveText(/^[0-9a-f]{64}$/)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    expect(languageProblems(await page.content())).toEqual([])
    const beyond = addressOf(locale, '/news/[slug]/history/[number]', { slug, number: '3' })
    expect((await page.request.get(beyond)).status()).toBe(404)

    const feed = await page.request.get(addressOf(locale, '/news/[slug]/history/atom.xml', { slug }))
    expect(feed.headers()['content-type']).toContain('application/atom+xml')
    expect((await feed.text()).match(/<entry>/g)).toHaveLength(2)
    expect((await feed.text()).match(/<content type="html" xml:lang="\w+">&lt;p/g)).toHaveLength(2)
    expect(await feed.text()).toContain(notes[locale])
  })

  test(`a reader in ${locale} is told when and why a text was withdrawn, and what to read instead`, async ({
    editor,
    page,
  }) => {
    const replacement = await publish(editor.request, locale)
    const edition = await publish(editor.request, locale)
    const { slug } = edition
    await change(editor.request, edition, {
      withdrawal: { outcome: 'replaced', reason: notes[locale], replacedBy: replacement.id },
    })
    const address = addressOf(locale, '/news/[slug]', { slug })
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(410)
    const said = words(locale, 'Withdrawn')
    await expect(page.getByRole('heading', { level: 1, name: said('title') })).toBeVisible()
    await expect(page.getByText(said('outcome.replaced'))).toBeVisible()
    await expect(page.getByText(notes[locale])).toBeVisible()
    await expect(page.getByRole('main').locator('time')).toBeVisible()
    await expect(page.locator('dd a')).toHaveAttribute(
      'href',
      addressOf(locale, '/news/[slug]', { slug: replacement.slug }),
    )
    await expect(page.getByText(sentences[locale].texts[0])).toHaveCount(0)
    await page.getByRole('link', { name: said('history') }).click()
    await page.getByRole('link', { name: t('revision', { number: '1' }), exact: true }).click()
    await expect(page.getByText(sentences[locale].texts[0])).toBeVisible()
    for (const list of [
      '/sitemaps/articles/0.xml',
      addressOf(locale, '/news'),
      addressOf(locale, '/news/atom.xml'),
    ])
      expect(await (await page.request.get(list)).text()).not.toContain(`${slug}<`)
    await change(editor.request, edition, { withdrawal: { outcome: null } })
    expect((await page.goto(address))?.status()).toBe(200)
  })
}

test('what the law demands removed is shown nowhere, but the fact and the reason stay', async ({
  editor,
  page,
}) => {
  const edition = await publish(editor.request, 'sv')
  const { slug, title } = edition
  const reason = 'En domstol har beslutat att uppgifterna ska bort.'
  await change(editor.request, edition, { withdrawal: { outcome: 'law', reason } })
  for (const address of [
    addressOf('sv', '/news/[slug]', { slug }),
    addressOf('sv', '/news/[slug]/history', { slug }),
    addressOf('sv', '/news/[slug]/history/[number]', { slug, number: '1' }),
  ]) {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBe(address.endsWith('/historik') ? 200 : 410)
    await expect(page.getByText(reason)).toBeVisible()
    await expect(page.getByText(words('sv', 'Withdrawn')('outcome.law'))).toBeVisible()
    expect(await page.content()).not.toContain(title)
    expect(await page.content()).not.toContain(sentences.sv.texts[0])
  }
  const feed = await (
    await page.request.get(addressOf('sv', '/news/[slug]/history/atom.xml', { slug }))
  ).text()
  expect(feed).toContain(reason)
  expect(feed).not.toContain(title)
})

test('a withdrawn text is said to be gone, and why, and a draft was never there', async ({
  editor,
  page,
}) => {
  const edition = await publish(editor.request, 'en')
  await saveText(editor.request, `/api/articles/${edition.id}`, withdrawn)
  const answer = await page.goto(addressOf('en', '/news/[slug]', { slug: edition.slug }))
  expect(answer?.status()).toBe(410)
  await expect(page.getByText(words('en', 'Withdrawn')('outcome.mistake'))).toBeVisible()
  const draft = await editor.request.post('/api/articles', {
    data: {
      title: `Draft ${Date.now()}`,
      lead: 'x',
      language: 'en',
      _status: 'draft',
      body: paragraphs('x'),
    },
  })
  const { doc } = (await draft.json()) as { doc: { slug: string } }
  expect((await page.request.get(addressOf('en', '/news/[slug]', { slug: doc.slug }))).status()).toBe(404)
  expect((await page.request.get(addressOf('en', '/news/[slug]/history', { slug: doc.slug }))).status()).toBe(
    404,
  )
})
