import { linkWords } from '../cms/body/link-words'
import { labels } from '../cms/links/labels'
import { paragraphs, published, make, withdrawn, saveText } from './articles'
import { expect, test, words } from './fixtures'

/** A body with a link to a text that was chosen from the list. */
function linkTo(id: number) {
  const { root } = paragraphs()
  const link = {
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', doc: { relationTo: 'articles', value: id } },
    children: [{ type: 'text', text: 'the bath', version: 1, format: 0 }],
  }
  return { root: { ...root, children: [{ type: 'paragraph', version: 1, children: [link] }] } }
}

test('a reader follows a link to where a text is now, and is told when it’s in another language', async ({
  editor,
  page,
}) => {
  const stamp = Date.now()
  const bath = await make(editor.request, { title: `Badet ${stamp}`, ...published })
  const from = await make(editor.request, {
    title: `About the bath ${stamp}`,
    language: 'en',
    body: linkTo(bath.body.doc.id),
    ...published,
  })
  const moved = `badet-flyttat-${stamp}`
  await saveText(editor.request, `/api/articles/${bath.body.doc.id}`, { slug: moved, ...published })
  await page.goto(`/en/news/${from.body.doc.slug}`)
  const language = words('en', 'LanguageName')('sv')
  const link = page.getByRole('link', {
    name: `the bath ${words('en', 'TextLink')('otherLanguage', { language })}`,
  })
  await expect(link).toHaveAttribute('hreflang', 'sv')
  await link.click()
  await expect(page).toHaveURL(`/nyheter/${moved}`)

  const withdrawal = { outcome: 'mistake', reason: 'Prov.' }
  await saveText(editor.request, `/api/articles/${bath.body.doc.id}`, { withdrawal, ...published })
  await editor.goto('/admin/links')
  await expect(editor.getByRole('heading', { level: 1, name: labels.title.en })).toBeVisible()
  const row = editor.getByRole('row').filter({ hasText: from.body.doc.title })
  await expect(row).toContainText('the bath')
  await expect(row.getByRole('link')).toHaveAttribute(
    'href',
    `/admin/collections/articles/${from.body.doc.id}`,
  )
  for (const { doc } of [from.body, bath.body])
    await saveText(editor.request, `/api/articles/${doc.id}`, withdrawn)
})

test('an editor chooses in the text whether a link leads to a typed address or to a text of the site, in their language', async ({
  editor,
  baseURL,
}) => {
  const { body } = await make(editor.request, { title: `Länkad ${Date.now()}`, body: paragraphs('Badet') })
  // Whoever came first doesn't decide what others read
  for (const language of ['en', 'uk'] as const) {
    await editor.context().addCookies([{ name: 'payload-lng', value: language, url: baseURL ?? '' }])
    await editor.goto(`/admin/collections/articles/${body.doc.id}`)
    await editor.getByText('Badet').click()
    await editor.keyboard.press('Control+a')
    await editor.locator('.fixed-toolbar [data-button-key=link]').first().click()
    const dialog = editor.getByRole('dialog').filter({ has: editor.getByRole('radio') })
    for (const way of [linkWords.custom, linkWords.internal])
      await expect(dialog.getByRole('radio', { name: way[language] })).toHaveCount(1)
    await expect(dialog.getByRole('checkbox')).toHaveCount(0)
  }
})
