import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { make, paragraphs, published } from './articles'
import { expect, test } from './fixtures'

const title = () => `Inklistrat ${Date.now()}`
const bodyOf = (editor: Page) => editor.locator('.rich-text-lexical [contenteditable=true]').first()

/** Pastes what a program would give: the browser's own clipboard takes no HTML from a test. */
async function paste(editor: Page, html: string) {
  await bodyOf(editor).evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

const fixture = (name: string) => readFileSync(`cms/body/paste/fixtures/${name}.html`, 'utf8')

test('an editor pastes from other programs, is told what wasn’t taken over, and readers read what was', async ({
  editor,
  request,
}) => {
  const { body } = await make(editor.request, { title: title(), body: paragraphs('Först.'), ...published })
  await editor.goto(`/admin/collections/articles/${body.doc.id}`)
  await bodyOf(editor).click()
  await editor.keyboard.press('Control+End')
  await editor.keyboard.press('Enter')
  await paste(
    editor,
    `${fixture('headings')}${fixture('sup-strike')}<p>Se <img src="torget.jpg" alt="Torget"></p>${fixture('table')}`,
  )
  await expect(editor.getByRole('status').filter({ hasText: 'Torget' })).toBeVisible()
  await expect(bodyOf(editor).getByRole('heading', { level: 2, name: 'Rapportens namn' })).toBeVisible()
  await expect(
    bodyOf(editor)
      .getByRole('columnheader', { name: 'Öppet' })
      .or(bodyOf(editor).locator('th', { hasText: 'Öppet' }))
      .first(),
  ).toBeVisible()
  // The block hands its fields to the text a moment after they are filled in
  const kept = editor.waitForResponse(
    (answer) =>
      answer.ok() &&
      (answer.request().postData() ?? '').includes('Öppettider') &&
      answer.request().method() === 'PATCH',
  )
  await editor.locator('input[name=caption]').fill('Öppettider')
  await kept
  await editor.locator('#action-save').click()
  await expect(async () => {
    const html = await (await request.get(`/nyheter/${body.doc.slug}`)).text()
    expect(html).toContain('<h3 id="p4"')
    expect(html).toMatch(/10<sup>6<\/sup> per liter/)
    expect(html).toMatch(/<caption>Öppettider<\/caption>.*<th scope="col"[^>]*>Öppet/)
  }).toPass()
})

test('marking words as words in another language keeps them, and so does taking the mark away', async ({
  editor,
}) => {
  const { body } = await make(editor.request, { title: title(), body: paragraphs('Ordet hyvää gäller.') })
  await editor.goto(`/admin/collections/articles/${body.doc.id}`)
  const text = bodyOf(editor)
  await text.getByText('Ordet hyvää gäller.').click()
  await editor.keyboard.press('Home')
  for (let moved = 0; moved < 'Ordet '.length; moved++) await editor.keyboard.press('ArrowRight')
  for (let moved = 0; moved < 'hyvää'.length; moved++) await editor.keyboard.press('Shift+ArrowRight')
  await editor
    .locator('.fixed-toolbar')
    .getByRole('button', { name: /add|inlineBlocks|block/i })
    .last()
    .click()
  await editor
    .getByRole('button', { name: /Ord på annat språk|Words in another language/ })
    .first()
    .click()
  const drawer = editor.getByRole('dialog')
  await expect(drawer.getByRole('textbox').first()).toHaveValue('hyvää')
  await drawer.getByRole('button', { name: 'Close' }).last().click()
  await expect(drawer).toBeHidden()
  await expect(text).toContainText('hyvää')
  const unmark = text.getByRole('button', { name: 'Remove the mark' })
  await unmark.click()
  await expect(unmark).toHaveCount(0)
  await expect(text).toContainText('Ordet hyvää gäller.')
})
