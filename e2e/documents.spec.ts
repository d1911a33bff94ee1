import type { Page } from '@playwright/test'
import { pdf } from '../cms/attachments/documents.fixture'
import { panelTexts, refusals } from '../cms/attachments/sentences'
import { attachmentAddress } from '../editions/href'
import { formatSize, inARow } from '../i18n/quantities'
import { paragraphs, published, make, saveText } from './articles'
import { expect, test, words } from './fixtures'

/** A body with one block, as the editor stores it. */
function withBlock(blockType: string, fields: object) {
  const { root } = paragraphs('Läs mer.')
  const id = Date.now().toString(16).padStart(24, '0')
  const block = { type: 'block', version: 2, format: '', fields: { id, blockName: '', blockType, ...fields } }
  return { root: { ...root, children: [...root.children, block] } }
}

const asFile = (buffer: Buffer) => ({ name: 'stadgar.pdf', mimeType: 'application/pdf', buffer })

/** Chooses a file, again until the form has come to life and shows its name. */
const choose = (editor: Page, buffer: Buffer) =>
  expect(async () => {
    await editor.locator('input[type=file]').setInputFiles(asFile(buffer))
    await expect(editor.locator('input[value="stadgar.pdf"]')).toBeVisible({ timeout: 2000 })
  }).toPass()

test('an editor uploads a document that not everybody can read, and readers are told so beside its link', async ({
  editor,
  page,
  request,
}) => {
  const title = `Статут ${Date.now()}`
  const lacking = pdf({ isTagged: false, title: '', pages: 2, text: title.replace(/\D/g, '') })
  await editor.goto('/admin/collections/attachments/create')
  await choose(editor, lacking)
  await editor.locator('input[name=title]').fill(title)
  await editor.locator('#field-language input').first().fill('Ukrainian')
  await editor.keyboard.press('Enter')
  await editor.locator('#action-save').click()
  await editor.waitForURL(/\/attachments\/\d+/)
  await expect(editor.getByText(panelTexts.structure.en)).toBeVisible()
  await expect(editor.getByText(panelTexts.text.en)).toBeHidden()
  const id = Number(/\d+$/.exec(new URL(editor.url()).pathname)?.[0])
  const { filename } = (await (await editor.request.get(`/api/attachments/${id}`)).json()) as {
    filename: string
  }
  const address = attachmentAddress(filename)

  const body = withBlock('attachment', { attachment: id })
  const draft = await make(editor.request, { title: `Med dokument ${Date.now()}`, body, _status: 'draft' })
  expect((await request.get(address)).status()).toBe(404)
  expect((await editor.request.get(address)).status()).toBe(200)

  await saveText(editor.request, `/api/articles/${draft.body.doc.id}`, published)
  await page.goto(`/nyheter/${draft.body.doc.slug}`)
  const t = words('sv', 'Attachment')
  const link = page.getByRole('link', { name: title })
  await expect(link).toHaveAttribute('lang', 'uk')
  const box = page.locator('div').filter({ has: link }).last()
  const facts = [
    'PDF',
    t('pages', { count: 2 }),
    formatSize(lacking.length, 'sv'),
    t('language', { language: 'ukrainska' }),
  ]
  await expect(box).toContainText(`(${facts.join(', ')})`)
  const parts = inARow([t('lack.structure'), t('lack.title')], 'sv')
  await expect(box).toContainText(t('lacks', { parts }))
  await box.getByRole('link', { name: t('report') }).click()
  await expect(page.locator('#report')).toBeInViewport()
  const answer = await request.get(address)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('application/pdf')

  const better = pdf({ title: 'Статут', pages: 3, text: title.replace(/\D/g, '') })
  const replaced = await editor.request.patch(`/api/attachments/${id}`, {
    multipart: { file: asFile(better), _payload: JSON.stringify({}) },
  })
  expect(replaced.status()).toBe(200)
  await page.goto(`/nyheter/${draft.body.doc.slug}`)
  const newest = (await link.getAttribute('href')) ?? ''
  expect(newest).not.toBe(address)
  await expect(page.locator('article')).not.toContainText(t('ask'))
  for (const one of [address, newest]) expect((await request.get(one)).status()).toBe(200)

  const withdrawal = { outcome: 'law', reason: 'Prov.' }
  await saveText(editor.request, `/api/articles/${draft.body.doc.id}`, { withdrawal, ...published })
  for (const one of [address, newest]) expect((await request.get(one)).status()).toBe(404)
})

test('what isn’t a document is refused in the admin in words', async ({ editor }) => {
  await editor.goto('/admin/collections/attachments/create')
  await choose(editor, Buffer.from('%PDF-1.7\nbara början'))
  await editor.locator('input[name=title]').fill('Trasigt')
  await editor.locator('#field-language input').first().fill('Swedish')
  await editor.keyboard.press('Enter')
  await expect(editor.locator('#field-language')).toContainText('Swedish')
  const answered = editor.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.status() === 400,
  )
  await editor.locator('#action-save').click()
  await answered
  await expect(editor.getByText(refusals.damaged.en).first()).toBeVisible()
})

test('a reader is told where a video leads before going there, and nothing of it is loaded', async ({
  editor,
  page,
}) => {
  const title = `Så röstar du ${Date.now()}`
  const fields = {
    shows: 'video',
    title,
    url: 'www.video.example/1',
    text: 'En film om att rösta.',
    length: '3:20',
    captions: 'yes',
    picture: {},
  }
  const { body } = await make(editor.request, { title, body: withBlock('elsewhere', fields), ...published })
  const hosts = new Set<string>()
  page.on('request', (asked) => hosts.add(new URL(asked.url()).host))
  await page.goto(`/nyheter/${body.doc.slug}`)
  await expect(page.getByRole('link', { name: title, exact: true }).last()).toHaveAttribute(
    'href',
    'https://www.video.example/1',
  )
  const t = words('sv', 'Elsewhere')
  await expect(
    page.getByText(`(${t('video', { host: 'video.example' })}, 3 min 20 s, ${t('captioned')})`),
  ).toBeVisible()
  await expect(page.getByText('En film om att rösta.')).toBeVisible()
  expect(hosts.size).toBe(1)
})
