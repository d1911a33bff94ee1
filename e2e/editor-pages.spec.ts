import { words } from '../cms/today/words'
import { paragraphs, published, withdrawn, saveText } from './articles'
import { expect, test } from './fixtures'

test('an editor is told at the field that an address belongs to the site itself', async ({ editor }) => {
  const answer = await editor.request.post('/api/pages', {
    data: {
      title: 'Nyheter',
      slug: 'nyheter',
      lead: 'Prov.',
      body: paragraphs('Ett stycke.'),
      language: 'sv',
    },
  })
  expect(answer.status()).toBe(400)
  expect(await answer.text()).toContain('"path":"slug"')
})

test('a page with a contact box says whom to ask, and the box can be followed', async ({ editor, page }) => {
  const { root } = paragraphs('Ett stycke.')
  const box = {
    blockType: 'contact',
    name: 'Kontaktcenter',
    phone: '033-35 70 00',
    email: 'prov@example.org',
  }
  const block = { type: 'block', version: 2, format: '', fields: box }
  const body = { root: { ...root, children: [...root.children, block] } }
  const title = `Kontaktprov ${Date.now()}`
  const answer = await editor.request.post('/api/pages', {
    data: { title, lead: 'Provtext, inte en riktig sida.', body, language: 'sv', ...published },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  const { doc } = (await answer.json()) as { doc: { id: number; slug: string } }
  await page.goto(`/${doc.slug}`)
  const region = page.getByRole('region', { name: /Kontaktcenter/ })
  await expect(region.getByRole('link', { name: '033-35 70 00' })).toHaveAttribute('href', 'tel:033357000')
  await expect(region.getByRole('link', { name: 'prov@example.org' })).toHaveAttribute(
    'href',
    'mailto:prov@example.org',
  )
  await saveText(editor.request, `/api/pages/${doc.id}`, withdrawn)
})

test('an editor sees on the first page which pages are overdue for review', async ({ editor }) => {
  const title = `Granskas ${Date.now()}`
  const answer = await editor.request.post('/api/pages', {
    data: {
      title,
      lead: 'Provtext, inte en riktig sida.',
      body: paragraphs('Ett stycke.'),
      language: 'sv',
      reviewBy: '2020-01-01T12:00:00.000Z',
      ...published,
    },
  })
  const { doc } = (await answer.json()) as { doc: { id: number } }
  await editor.goto('/admin')
  const overdue = editor.getByRole('region', { name: words.overdue.en })
  await expect(overdue.getByRole('link', { name: title })).toBeVisible()
  await saveText(editor.request, `/api/pages/${doc.id}`, withdrawn)
  await editor.reload()
  await expect(overdue.getByRole('link', { name: title })).toHaveCount(0)
})
