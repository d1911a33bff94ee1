import { beginWords } from '../cms/begin/words'
import { words as today } from '../cms/today/words'
import { make, paragraphs, published, withdrawn, saveText } from './articles'
import { expect, test, words } from './fixtures'

test('an editor logs in, writes, publishes, and somebody else reads it', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = `Provartikel ${Date.now()}`
  await page.goto('/admin/login')
  await page.locator('input[name=email]').fill(process.env.ADMIN_EMAIL ?? '')
  await page.locator('input[name=password]').fill(process.env.ADMIN_PASSWORD ?? '')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: today.writeNews.en }).click()
  await page.getByLabel(beginWords.title.en).fill(title)
  await page.keyboard.press('Enter')
  // The text opens with the cursor in its lead
  await expect(page.locator('textarea[name=lead]')).toBeFocused({ timeout: 20_000 })
  await page.keyboard.type('Provtext som skrivs av ett test, inte en nyhet.')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('Det här stycket skrevs i redigeraren.')
  // What is typed reaches the form a moment later; a person sees that it's saved
  const draft = `/api/articles?draft=true&where[title][equals]=${title}`
  const headers = { Origin: baseURL ?? '' }
  await expect
    .poll(async () => (await page.request.get(draft, { headers })).text())
    .toContain('skrevs i redigeraren')
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText(/.+/)
  const slug = title.toLowerCase().replace(' ', '-')

  const reader = await browser.newPage(baseURL ? { baseURL } : {})
  await expect(async () => {
    const answer = await reader.goto(`/nyheter/${slug}`)
    expect(answer?.status()).toBe(200)
  }).toPass()
  await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(reader.getByText('Det här stycket skrevs i redigeraren.')).toBeVisible()
  await reader.close()
})

test('an editor has the interface in Ukrainian, fields and help too', async ({
  editor,
  context: _context,
}) => {
  await editor.context().addCookies([
    {
      name: 'payload-lng',
      value: 'uk',
      url: editor.url() === 'about:blank' ? (process.env.SITE_URL ?? '') : editor.url(),
    },
  ])
  const { body } = await make(editor.request, { title: `Українською ${Date.now()}` })
  await editor.goto(`/admin/collections/articles/${body.doc.id}`)
  await expect(editor.getByText('Заголовок', { exact: false }).first()).toBeVisible()
  await expect(editor.getByText('Найважливіше — спочатку', { exact: false })).toBeVisible()
})

test('a change is read by the next reader, and a withdrawn text by nobody', async ({ editor, request }) => {
  const { body } = await make(editor.request, { title: `Första ordalydelsen ${Date.now()}`, ...published })
  const path = `/nyheter/${body.doc.slug}`
  expect(await (await request.get(path)).text()).toContain('Ett stycke.')
  await saveText(editor.request, `/api/articles/${body.doc.id}`, {
    body: paragraphs('Nytt stycke.'),
    ...published,
  })
  expect(await (await request.get(path)).text()).toContain('Nytt stycke.')
  await saveText(editor.request, `/api/articles/${body.doc.id}`, withdrawn)
  expect((await request.get(path)).status()).toBe(410)
})

test('a draft is for editors, and for those they give its link to', async ({ editor, request }) => {
  const { body } = await make(editor.request, { title: `Hemligt utkast ${Date.now()}`, _status: 'draft' })
  expect((await request.get(`/nyheter/${body.doc.slug}`)).status()).toBe(404)
  expect((await request.get(`/api/articles/${body.doc.id}?draft=true`)).status()).toBe(403)
  await editor.goto(`/admin/collections/articles/${body.doc.id}`)
  const href = await editor.locator('a[href*="/preview/articles/"]').first().getAttribute('href')
  const preview = await request.get(href ?? '')
  expect(preview.status()).toBe(200)
  expect(preview.headers()['cache-control']).toContain('no-store')
  expect(await preview.text()).toContain('Hemligt utkast')
  expect((await request.get((href ?? '').replace(/key=./, 'key=_'))).status()).toBe(404)
})

test('a published text that changes address can still be found at the old one', async ({
  editor,
  request,
  baseURL,
}) => {
  const { body } = await make(editor.request, { title: `Gammal adress ${Date.now()}`, ...published })
  const slug = `ny-adress-${Date.now()}`
  await saveText(editor.request, `/api/articles/${body.doc.id}`, { slug, ...published })
  const answer = await request.get(`/nyheter/${body.doc.slug}`, { maxRedirects: 0 })
  expect(answer.status()).toBe(301)
  expect(answer.headers().location).toBe(`${baseURL}/nyheter/${slug}`)
})

test('an untranslated text is shown as it is, and the reader is told so', async ({ editor, page }) => {
  const title = `Bara på svenska ${Date.now()}`
  const { body } = await make(editor.request, { title, ...published })
  await page.goto(`/nyheter/${body.doc.slug}`)
  await page.getByRole('link', { name: 'Українська' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  const language = words('uk', 'LanguageName')('sv')
  await expect(page.getByText(words('uk', 'Notices')('untranslated', { language }))).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: title })).toHaveAttribute('lang', 'sv')
  await expect(page.getByText('Ett stycke.').locator('xpath=ancestor::*[@lang][1]')).toHaveAttribute(
    'lang',
    'sv',
  )
})

test('technical saves don’t move the time of the last change', async ({ editor }) => {
  const { body } = await make(editor.request, { title: `Oförändrad ${Date.now()}`, ...published })
  const url = `/api/articles/${body.doc.id}`
  const save = async (data: Record<string, unknown>) => {
    const answer = await saveText(editor.request, url, { ...data, ...published })
    return ((await answer.json()) as { doc: { changedAt?: string | null } }).doc.changedAt
  }
  expect(await save({})).toBeFalsy()
  const changed = await save({ lead: 'En annan ingress, skriven av ett test.' })
  expect(changed).toBeTruthy()
  expect(await save({ changedBy: 'Kommunikation' })).toBe(changed)
})
