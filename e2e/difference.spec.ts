import type { Locator } from '@playwright/test'
import { addressOf } from '../i18n/addresses'
import { change, publish } from './editions'
import { expect, test, words } from './fixtures'

const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  mode: 'normal',
  style: '',
})
const element = (type: string, children: object[], more = {}) => ({
  type,
  version: 1,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
})

/** A heading, a list and a paragraph that stays as it is, as the editor stores them. */
function body(heading: string, items: string[]) {
  const list = items.map((item, at) => element('listitem', [text(item)], { value: at + 1 }))
  return {
    root: element('root', [
      element('heading', [text(heading)], { tag: 'h2' }),
      element('list', list, { listType: 'bullet', tag: 'ul', start: 1 }),
      element('paragraph', [text('Det här stycket är som det var.')], { textFormat: 0 }),
    ]),
  }
}

test('a reader hears and sees what was changed in headings and lists as what they are, in forced colours too', async ({
  editor,
  page,
}) => {
  const edition = await publish(editor.request, 'sv')
  await change(editor.request, edition, { body: body('Badet öppnar', ['barn', 'vuxna']) })
  await change(editor.request, edition, { body: body('Badet stänger', ['barn', 'hundar', 'vuxna']) })
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(addressOf('sv', '/news/[slug]/history/[number]', { slug: edition.slug, number: '3' }))
  const t = words('sv', 'History')
  const main = page.getByRole('main')
  const heading = main.getByRole('heading', { level: 3 })
  await expect(heading.locator('del')).toContainText('öppnar')
  await expect(heading.locator('ins')).toContainText('stänger')
  const items = main.locator('ul > li').filter({ hasText: /barn|hundar|vuxna/ })
  await expect(items).toHaveCount(3)
  await expect(items.nth(1).locator('ins')).toContainText('hundar')
  await expect(items.nth(0).locator('ins, del')).toHaveCount(0)

  const style = (of: Locator, property: string) =>
    of.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property)
  expect(await style(heading.locator('del'), 'text-decoration-line')).toBe('line-through')
  expect(await style(heading.locator('ins'), 'text-decoration-line')).toBe('underline')
  const passage = (words: string) => main.locator('div[id]').filter({ hasText: words }).last()
  expect(await style(passage('stänger'), 'border-inline-start-width')).toBe('4px')
  expect(await style(passage('som det var'), 'border-inline-start-width')).toBe('0px')
  await expect(main.getByText(t('change.words')).first()).toBeVisible()
})
