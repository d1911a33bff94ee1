import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test, words } from './fixtures'

const published = { _status: 'published' }

function paragraphs(...texts: string[]) {
  const node = (text: string) => ({
    type: 'paragraph',
    version: 1,
    children: [{ type: 'text', text, version: 1, format: 0 }],
  })
  return {
    root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: texts.map(node) },
  }
}

/** Makes an article over the API as the logged-in editor, and returns what the CMS says of it. */
async function make(request: APIRequestContext, data: Record<string, unknown>) {
  const answer = await request.post('/api/articles', {
    data: {
      lead: 'Provtext för webbplatsen, inte en nyhet.',
      body: paragraphs('Ett stycke.'),
      language: 'sv',
      ...data,
    },
  })
  return {
    answer,
    body: (await answer.json()) as { doc: { id: number; slug: string }; errors?: { data?: unknown }[] },
  }
}

async function publishInAdmin(editor: Page) {
  await editor.getByRole('button', { name: 'Publish changes' }).click()
  await expect(
    editor.getByText('Updated successfully.').or(editor.getByText('successfully')).first(),
  ).toBeVisible()
}

test('an editor logs in, writes, publishes, and somebody else reads it', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/admin/login')
  await page.locator('input[name=email]').fill(process.env.ADMIN_EMAIL ?? '')
  await page.locator('input[name=password]').fill(process.env.ADMIN_PASSWORD ?? '')
  await page.locator('form').getByRole('button').last().click()
  await page.waitForURL(/\/admin$/)
  await page.goto('/admin/collections/articles/create')
  const title = `Provartikel ${Date.now()}`
  await page.locator('input[name=title]').fill(title)
  await page.locator('textarea[name=lead]').fill('Provtext som skrivs av ett test, inte en nyhet.')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('Det här stycket skrevs i redigeraren.')
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
  await editor
    .context()
    .addCookies([
      {
        name: 'payload-lng',
        value: 'uk',
        url: editor.url() === 'about:blank' ? (process.env.SITE_URL ?? '') : editor.url(),
      },
    ])
  await editor.goto('/admin/collections/articles/create')
  await expect(editor.getByText('Заголовок', { exact: false }).first()).toBeVisible()
  await expect(editor.getByText('Найважливіше — спочатку', { exact: false })).toBeVisible()
})

test('a change is read by the next reader, and a withdrawn text by nobody', async ({ editor, request }) => {
  const { body } = await make(editor.request, { title: `Första ordalydelsen ${Date.now()}`, ...published })
  const path = `/nyheter/${body.doc.slug}`
  expect(await (await request.get(path)).text()).toContain('Ett stycke.')
  await editor.request.patch(`/api/articles/${body.doc.id}`, {
    data: { body: paragraphs('Nytt stycke.'), ...published },
  })
  expect(await (await request.get(path)).text()).toContain('Nytt stycke.')
  await editor.request.patch(`/api/articles/${body.doc.id}`, { data: { _status: 'draft' } })
  expect((await request.get(path)).status()).toBe(404)
})

test('a draft is for editors, and for those they give its link to', async ({ editor, request }) => {
  const { body } = await make(editor.request, { title: `Hemligt utkast ${Date.now()}`, _status: 'draft' })
  expect((await request.get(`/nyheter/${body.doc.slug}`)).status()).toBe(404)
  expect((await request.get(`/api/articles/${body.doc.id}?draft=true`)).status()).toBe(404)
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
  await editor.request.patch(`/api/articles/${body.doc.id}`, { data: { slug, ...published } })
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
    const answer = await editor.request.patch(url, { data: { ...data, ...published } })
    return ((await answer.json()) as { doc: { changedAt?: string | null } }).doc.changedAt
  }
  expect(await save({})).toBeFalsy()
  const changed = await save({ lead: 'En annan ingress, skriven av ett test.' })
  expect(changed).toBeTruthy()
  expect(await save({ changedBy: 'Kommunikation' })).toBe(changed)
})

test.describe('what an editor may not do is refused at the field, in the editor’s language', () => {
  const refused = [
    {
      what: 'an address with capitals and spaces',
      data: { slug: 'Fel Adress', ...published },
      path: 'slug',
      says: /små bokstäver/,
    },
    {
      what: 'an address that is taken',
      data: { slug: 'ukrainas-polis-lar-av-boras' },
      path: 'slug',
      says: /används redan/,
    },
    { what: 'a text without a lead', data: { lead: '', ...published }, path: 'lead', says: /./ },
    {
      what: 'an original that doesn’t exist',
      data: { original: 999999 },
      path: 'original',
      says: /Originalet finns inte/,
    },
    { what: 'a language outside the list', data: { language: 'xx' }, path: 'language', says: /./ },
    {
      what: 'a wrong old id',
      data: { oldId: 'zz', ...published },
      path: 'oldId',
      says: /siffror och bokstäver/,
    },
  ]
  for (const { what, data, path, says } of refused)
    test(what, async ({ editor }) => {
      const answer = await editor.request.post('/api/articles', {
        headers: { 'Accept-Language': 'sv' },
        data: {
          title: `Prov ${Date.now()}`,
          lead: 'Prov',
          language: 'sv',
          body: paragraphs('Prov'),
          ...data,
        },
      })
      expect(answer.status()).toBe(400)
      const { errors } = (await answer.json()) as {
        errors: { data: { errors: { path: string; message: string }[] } }[]
      }
      const fault = errors[0]?.data.errors.find((error) => error.path === path)
      expect(fault?.message).toMatch(says)
    })
})

test('two editions of a text in one language can’t be', async ({ editor }) => {
  const { body } = await make(editor.request, { title: `Ett original ${Date.now()}`, ...published })
  const first = await make(editor.request, { title: 'One', language: 'en', original: body.doc.id })
  expect(first.answer.status()).toBe(201)
  const second = await make(editor.request, { title: 'Two', language: 'en', original: body.doc.id })
  expect(second.answer.status()).toBe(400)
})

test('script that an editor pastes doesn’t run', async ({ editor, page }) => {
  const link = {
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', newTab: false, url: 'javascript:document.title="taken"' },
    children: [{ type: 'text', text: 'länk', version: 1, format: 0 }],
  }
  const hostile = paragraphs(
    '</script><script>document.title="taken"</script><img src=x onerror=document.title="taken">',
  )
  const withLink = {
    root: {
      ...hostile.root,
      children: [...hostile.root.children, { type: 'paragraph', version: 1, children: [link] }],
    },
  }
  expect((await make(editor.request, { title: 'Prov', body: withLink, ...published })).answer.status()).toBe(
    400,
  )
  const { body } = await make(editor.request, {
    title: `</title><script>document.title="taken"</script> ${Date.now()}`,
    body: hostile,
    ...published,
  })
  await page.goto(`/nyheter/${body.doc.slug}`)
  await expect(page.getByText('onerror=document.title', { exact: false })).toBeVisible()
  expect(await page.title()).not.toBe('taken')
})
