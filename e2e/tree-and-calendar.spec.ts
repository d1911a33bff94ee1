import { words as calendar } from '../cms/calendar/words'
import { stepWords, words as tree } from '../cms/tree/words'
import { paragraphs, published, saveText, withdrawn } from './articles'
import { expect, test } from './fixtures'

test('a publisher puts a page in its place by keyboard and by hand, is told where it stands, and finds it in the calendar', async ({
  editor,
}) => {
  const make = async (title: string) => {
    const body = paragraphs('Ett stycke.')
    const data = { title, lead: 'Provtext, inte en riktig sida.', body, language: 'sv', ...published }
    const answer = await editor.request.post('/api/pages', { data })
    expect(answer.status(), await answer.text()).toBe(201)
    return ((await answer.json()) as { doc: { id: number } }).doc.id
  }
  const stamp = Date.now()
  const [first, second] = [`Zebra ${stamp}`, `Ödla ${stamp}`]
  const ids = [await make(first), await make(second)]
  // The first move may save everything that stands beside the page
  const patient = { timeout: 30_000 }
  await editor.goto('/admin/tree')
  const step = (name: keyof typeof stepWords, title: string) =>
    editor.getByRole('button', { name: `${stepWords[name].en}: ${title}` })
  const up = step('up', second)
  await up.focus()
  await editor.keyboard.press('Enter')
  const said = editor.getByRole('status').filter({ hasText: tree.moved.en })
  await expect(said).toContainText(`${second}, ${tree.place.en}`, patient)
  await expect(up).toBeFocused()
  await editor
    .getByRole('link', { name: first })
    .locator('..')
    .dragTo(editor.getByRole('link', { name: second }))
  await expect(said).toContainText(`${first}, ${tree.place.en} 1/1 ${tree.below.en} ${second}`, patient)
  await step('out', first).click()
  await expect(said).toContainText(tree.atTop.en, patient)

  await editor.goto('/admin/calendar')
  const today = editor.getByRole('listitem').filter({ hasText: calendar.today.en }).first()
  await expect(today.getByRole('link', { name: first })).toBeVisible()
  await editor.getByRole('navigation', { name: calendar.months.en }).getByRole('link').last().click()
  await expect(editor.getByRole('link', { name: first })).toHaveCount(0)
  for (const id of ids) await saveText(editor.request, `/api/pages/${id}`, withdrawn)
})
