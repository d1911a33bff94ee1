import type { Browser, Page } from '@playwright/test'
import { panelWords } from '../cms/coediting/panel-words'
import { make, published } from './articles'
import { expect as expectSoon, test } from './fixtures'

/** Editors' pages ask every few seconds what others do. */
const expect = expectSoon.configure({ timeout: 20_000 })

/** Another account, logged in in a browser of its own. */
async function colleague(editor: Page, browser: Browser, baseURL: string, name: string): Promise<Page> {
  const email = `${name.toLowerCase()}-${Date.now()}@example.org`
  const password = 'only for these tests'
  const data = { email, password, name, role: 'publisher' }
  expect((await editor.request.post('/api/users', { data })).status()).toBe(201)
  const context = await browser.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL } })
  expect((await context.request.post('/api/users/login', { data: { email, password } })).ok()).toBe(true)
  return context.newPage()
}

const lead = (page: Page) => page.locator('textarea[name=lead]')
const title = (page: Page) => page.locator('input[name=title]')
const status = (page: Page, hasText: string) => page.getByRole('status').filter({ hasText })
const saved = (page: Page) => status(page, panelWords.saved('').en.slice(0, 6))

async function open(page: Page, id: number): Promise<void> {
  await page.goto(`/admin/collections/articles/${id}`)
  await expect(saved(page)).toBeVisible()
}

test('two editors with one text open see each other’s changes, and neither loses a word', async ({
  editor,
  browser,
  baseURL,
}) => {
  const { body } = await make(editor.request, { title: `Två redaktörer ${Date.now()}`, ...published })
  const { id } = body.doc
  const other = await colleague(editor, browser, baseURL ?? '', 'Bohdan')
  await open(editor, id)
  await open(other, id)
  await expect(editor.getByText('Bohdan')).toBeVisible()

  await lead(other).fill('Bohdans ingress.')
  await expect(saved(other)).toBeVisible()
  await expect(lead(editor)).toHaveValue('Bohdans ingress.')
  await title(editor).fill('Annas rubrik')
  await expect(title(other)).toHaveValue('Annas rubrik')
  await expect(lead(editor)).toHaveValue('Bohdans ingress.')
  await other.context().close()
})

test('two editors who change the same words are both told, and the one who is later decides', async ({
  editor,
  browser,
  baseURL,
}) => {
  const { body } = await make(editor.request, { title: `Samma ord ${Date.now()}`, ...published })
  const { id } = body.doc
  const other = await colleague(editor, browser, baseURL ?? '', 'Oksana')
  await open(editor, id)
  await open(other, id)
  // The other's answer is held back, so that both write from the same state
  await editor.route('**/others?*', (route) => route.abort())
  await lead(other).fill('Oksanas ingress.')
  await expect(saved(other)).toBeVisible()
  await lead(editor).fill('Annas ingress.')
  await expect(status(editor, panelWords.notSaved.en)).toBeVisible()
  const answer = await editor.request.get(`/api/articles/${id}?draft=true`)
  expect(await answer.json()).toMatchObject({ lead: 'Oksanas ingress.' })

  await editor.unroute('**/others?*')
  await expect(editor.getByRole('group')).toContainText('Oksanas ingress.')
  await expect(lead(editor)).toHaveValue('Annas ingress.')
  await editor.getByRole('button', { name: panelWords.keepMine.en }).click()
  await expect(saved(editor)).toBeVisible()
  await expect(lead(other)).toHaveValue('Annas ingress.')
  await other.context().close()
})

test('what an editor wrote while the site was away is offered when the text is opened again', async ({
  editor,
}) => {
  const { body } = await make(editor.request, { title: `Avbruten ${Date.now()}`, ...published })
  await open(editor, body.doc.id)
  await editor.route('**/api/articles/**', (route) => route.abort())
  await lead(editor).fill('Skrivet utan nät.')
  await expect(status(editor, panelWords.keptHere.en)).toBeVisible()
  editor.on('dialog', (dialog) => void dialog.accept())
  await editor.unrouteAll()
  await editor.reload()
  await editor.getByRole('button', { name: panelWords.putBack.en }).click()
  await expect(lead(editor)).toHaveValue('Skrivet utan nät.')
  await expect(saved(editor)).toBeVisible()
})
