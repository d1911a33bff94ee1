import { kindWords, words as sheetWords } from '../cms/translators/sheet/words'
import { followsNow } from '../cms/translators/sentences'
import { make, paragraphs, published } from './articles'
import { expect, test } from './fixtures'

test.use({ locale: 'sv' })

test('a translator begins in two clicks, writes by keyboard, finds it kept, and publishes', async ({
  editor,
}) => {
  const title = `Simskolan ${Date.now()}`
  await make(editor.request, { title, body: paragraphs('Simskolan börjar i maj.', '2026'), ...published })
  await editor.goto('/admin/translations?language=en&state=missing')
  const row = editor.getByRole('row').filter({ hasText: title })
  await row.getByRole('button', { name: sheetWords.begin.sv }).click()
  await expect(editor).toHaveURL(/\/admin\/translations\/articles\/\d+$/)

  const field = (name: string) => editor.getByRole('textbox', { name, exact: true })
  const saved = editor.getByText(sheetWords.saved.sv)
  await field(kindWords.title.sv).click()
  const english = `The swimming school ${Date.now()}`
  await editor.keyboard.type(english)
  await editor.keyboard.press('Control+Enter')
  await expect(field(kindWords.lead.sv)).toBeFocused()
  await editor.keyboard.type('A text for tests.')
  await editor.keyboard.press('Control+Enter')
  await expect(field(`${kindWords.paragraph.sv} 1`)).toBeFocused()
  await editor.keyboard.press('Control+Enter')
  await expect(editor.getByRole('alert').filter({ hasText: 'ett fält är tomt' })).toBeVisible()
  await editor.keyboard.type('It begins in May.')
  await editor.keyboard.press('Control+Enter')
  await expect(field(`${kindWords.paragraph.sv} 2`)).toBeFocused()
  await editor.keyboard.press('Control+Enter')
  await expect(editor.getByText('Klara stycken: 4 av 4.')).toBeVisible()
  await expect(saved).toBeVisible()

  await editor.reload()
  await expect(field(`${kindWords.paragraph.sv} 1`)).toHaveValue('It begins in May.')
  await expect(editor.getByRole('checkbox', { checked: true })).toHaveCount(4)
  await editor.getByRole('button', { name: followsNow(1, 'sv') }).click()
  await expect(editor.getByText(sheetWords.published.sv)).toBeVisible()
  await editor.goto('/admin/translations?language=en&state=current')
  await expect(editor.getByRole('row').filter({ hasText: title })).toBeVisible()
})
