import AxeBuilder from '@axe-core/playwright'
import { beginWords } from '../cms/begin/words'
import { linkWords, selectFirst } from '../cms/body/link-words'
import { quoteWords } from '../cms/body/quote-block/words'
import { checklistWords, sentenceOf } from '../cms/checklist/words'
import { stateLabels } from '../cms/schedule/state-labels'
import { words } from '../cms/today/words'
import { viewTitles } from '../cms/view-titles'
import { defaultTimeZone, formatDateTime } from '../i18n/formats'
import { editViewProblems } from './admin-problems'
import { make, paragraphs, saveText } from './articles'
import { expect as expectSoon, test } from './fixtures'

/** The admin answers in seconds on a busy machine. */
const expect = expectSoon.configure({ timeout: 20_000 })

const day = 24 * 60 * 60 * 1000
const recently = new Date(Date.now() - 2 * day).toISOString().slice(0, 10)
const passed = { field: 'body', words: recently }

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('an editor who looks at where news begin, and leaves, leaves no draft behind', async ({ editor }) => {
  const drafts = async () => {
    const answer = await editor.request.get('/api/articles?draft=true&depth=0&limit=1')
    return ((await answer.json()) as { totalDocs: number }).totalDocs
  }
  const before = await drafts()
  await editor.goto('/admin')
  for (const part of ['.today', '.begin']) {
    await expect(editor.locator(part)).toBeVisible()
    const { violations } = await new AxeBuilder({ page: editor }).include(part).withTags(rules).analyze()
    expect(violations).toEqual([])
    if (part === '.today') await editor.getByRole('link', { name: words.writeNews.en }).click()
  }
  await expect(editor.getByLabel(beginWords.title.en)).toBeFocused()
  await editor.goto('/admin')
  expect(await drafts()).toBe(before)
})

test('whoever listens to the admin hears what each view of ours is, and finds their way in it', async ({
  editor,
}) => {
  const views = Object.entries(viewTitles).filter(([path]) => path !== 'new-password')
  for (const [path, title] of views) {
    await editor.goto(`/admin/${path}`)
    await expect(editor.getByRole('heading', { level: 1, name: title.en })).toBeVisible()
    await expect(editor).toHaveTitle(new RegExp(`^${title.en} · `))
    const view = new AxeBuilder({ page: editor }).include('.translators').withTags(rules)
    expect((await view.analyze()).violations, path).toEqual([])
  }
})

test('whoever listens to the view where texts are written meets no more hindrances than are known', async ({
  editor,
}) => {
  const { body } = await make(editor.request, { title: `Hinder ${Date.now()}`, body: paragraphs('Ett.') })
  await editor.goto(`/admin/collections/articles/${body.doc.id}`)
  await expect(editor.locator('.fixed-toolbar').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page: editor }).withTags(rules).analyze()
  const found = violations.map(({ id }) => id)
  expect(found.filter((id) => !(id in editViewProblems))).toEqual([])
})

test('a writer is told before publishing what is missing and what has passed, and is led there', async ({
  editor,
}) => {
  const text = { title: `Checklista ${Date.now()}`, body: paragraphs(`Det gäller från ${recently}.`) }
  const { body } = await make(editor.request, text)
  const data = { lead: '', _status: 'draft' }
  await saveText(editor.request, `/api/articles/${body.doc.id}?draft=true`, data)
  await editor.goto(`/admin/collections/articles/${body.doc.id}`)
  const panel = editor.getByRole('region', { name: checklistWords.heading.en })
  await panel.getByRole('button', { name: sentenceOf({ kind: 'datePassed', place: passed }).en }).click()
  await expect.poll(() => editor.evaluate(() => document.getSelection()?.toString())).toBe(recently)
  await panel.getByRole('button', { name: sentenceOf({ kind: 'leadMissing', place: passed }).en }).click()
  await expect(editor.locator('textarea[name=lead]')).toBeFocused()
  await editor.keyboard.type('Nu finns den.')
  await expect(panel.getByRole('heading', { name: checklistWords.faults.en })).toHaveCount(0)
})

test('a quote is put in from the keyboard and written as one thing, and who speaks is found in it', async ({
  editor,
}) => {
  const { body } = await make(editor.request, {
    title: `Citat ${Date.now()}`,
    body: paragraphs('Ett stycke.'),
  })
  await editor.goto(`/admin/collections/articles/${body.doc.id}`)
  await editor.getByText('Ett stycke.').click()
  await editor.keyboard.press('Control+A')
  await editor.keyboard.type('/quote')
  await expect(editor.locator('.slash-menu-popup').getByText(quoteWords.quote.en)).toBeVisible()
  await editor.keyboard.press('Enter')
  const quote = editor.getByRole('group', { name: quoteWords.quote.en })
  await expect(quote.getByLabel(quoteWords.speech.en)).toBeFocused()
  await editor.keyboard.type('Vi har väntat länge,')
  await editor.keyboard.press('Tab')
  await editor.keyboard.type('säger Anna Berg, rektor')
  await editor.keyboard.press('Enter')
  await editor.keyboard.type('Efter citatet.')
  await expect(editor.getByRole('paragraph').filter({ hasText: /^Efter citatet\.$/ })).toBeVisible()
  const stored = `/api/articles/${body.doc.id}?draft=true&depth=0`
  await expect
    .poll(async () => (await editor.request.get(stored)).text())
    .toMatch(/"speaker":"Anna Berg".*Efter citatet/)
})

test('a writer makes a link without the mouse, and leaves none behind by going without an address', async ({
  editor,
}) => {
  const { body } = await make(editor.request, {
    title: `Länk ${Date.now()}`,
    body: paragraphs('Mer om hundar.'),
  })
  await editor.goto(`/admin/collections/articles/${body.doc.id}`)
  const paragraph = editor.getByRole('paragraph').filter({ hasText: /^Mer om hundar\.$/ })
  await paragraph.click()
  await editor.keyboard.press('Control+K')
  await expect(editor.getByText(selectFirst.en)).toBeVisible()
  await editor.keyboard.press('Control+A')
  const address = editor.getByRole('dialog').getByRole('textbox', { name: linkWords.url.en })
  await editor.keyboard.press('Control+K')
  await expect(address).toBeFocused()
  await editor.keyboard.press('Escape')
  await expect(editor.getByRole('dialog')).toHaveCount(0)
  await expect(paragraph.getByRole('link')).toHaveCount(0)
  await editor.keyboard.press('Control+K')
  await expect(address).toBeFocused()
  await editor.keyboard.type('https://example.org/hundar')
  await editor.keyboard.press('Enter')
  await expect(paragraph.getByRole('link')).toHaveAttribute('href', 'https://example.org/hundar')
})

test('an editor whose computer is abroad is told the municipality’s time, above a text and in the list', async ({
  browser,
  baseURL,
  editor,
}) => {
  const { body } = await make(editor.request, { title: `Långt borta ${Date.now()}` })
  const stored = await editor.request.get(`/api/articles/${body.doc.id}?draft=true&depth=0`)
  const { updatedAt } = (await stored.json()) as { updatedAt: string }
  const storageState = await editor.context().storageState()
  const abroad = await browser.newContext({ baseURL, storageState, timezoneId: 'Asia/Tokyo' })
  const page = await abroad.newPage()
  await page.goto(`/admin/collections/articles/${body.doc.id}`)
  const time = formatDateTime(updatedAt, 'en', defaultTimeZone)
  await expect(page.locator('.doc-controls')).toContainText(`Last Modified: ${time}`)
  await expect(page.locator('.doc-controls__value-wrap').first()).toBeHidden()
  await page.goto('/admin/collections/articles?columns=["title","updatedAt"]')
  await expect(page.getByRole('row').filter({ hasText: body.doc.title })).toContainText(time)
  // The columns are kept for this account
  await page.goto('/admin/collections/articles?columns=["title","language","state","publishedAt"]')
  await expect(page.getByRole('row').filter({ hasText: body.doc.title })).toContainText(stateLabels.draft.en)
  await abroad.close()
})
