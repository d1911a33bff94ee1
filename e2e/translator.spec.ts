import { make, paragraphs, published, saveText } from './articles'
import { expect, test } from './fixtures'

test.use({ locale: 'sv' })

test('before publishing an editor sees which translations fall behind; then a translator says that one follows again', async ({
  editor,
}) => {
  const title = `Badplatser ${Date.now()}`
  const original = await make(editor.request, { title, body: paragraphs('Ett.', 'Två.'), ...published })
  const { id } = original.body.doc
  const translation = { original: id, language: 'en', body: paragraphs('One.', 'Two.'), ...published }
  const english = await make(editor.request, { title: `Bathing ${Date.now()}`, ...translation })

  const change = { body: paragraphs('Ett.', 'Något helt annat.') }
  await saveText(editor.request, `/api/articles/${id}?draft=true`, change)
  await editor.goto(`/admin/collections/articles/${id}`)
  await expect(editor.getByRole('heading', { name: 'När utkastet publiceras' })).toBeVisible()
  await expect(editor.getByText('English: Hamnar efter originalet. Ändrade stycken: 1 av 2.')).toBeVisible()

  await editor.getByLabel('Ändrar inte innebörden').check()
  await expect(editor.getByText('Ingen översättning hamnar efter.')).toBeVisible()

  await saveText(editor.request, `/api/articles/${id}`, { ...change, minor: false, ...published })
  await editor.goto('/admin/translations?language=en&state=behind')
  const row = editor.getByRole('row').filter({ hasText: title })
  await expect(row).toContainText('Ändrade stycken: 1 av 2.')

  await row.getByRole('link', { name: title }).click()
  await expect(editor).toHaveURL(`/admin/translations/articles/${english.body.doc.id}`)
  await expect(editor.getByRole('row').filter({ hasText: 'Ändrat stycke' })).toContainText('Two.')
  await editor.getByRole('button', { name: 'Publicera: översättningen följer nu version 2' }).click()
  await expect(editor.getByText('Översättningen följer originalets version 2.')).toBeVisible()

  await editor.goto('/admin/translations?language=en&state=behind')
  await expect(editor.getByRole('row').filter({ hasText: title })).toHaveCount(0)
})

test('whoever isn’t logged in gets neither the translators’ list nor what publishing does', async ({
  page,
  request,
}) => {
  await page.goto('/admin/translations')
  await expect(page).toHaveURL(/\/admin\/login/)
  expect((await request.get('/api/articles/1/effect')).status()).toBe(401)
  expect((await request.post('/api/articles/1/follow')).status()).toBe(401)
})
