import type { Page } from '@playwright/test'
import { routing } from '../i18n/routing'
import { paragraphs, make, makeWithPicture, published } from './articles'
import { addressOf } from '../i18n/addresses'
import { article, expect, test } from './fixtures'

const { locales } = routing

test.use({ bypassCSP: true })

/** Of every paragraph: the letters of its longest line, and its line height by its font size. */
function linesOf(page: Page) {
  return page.locator('main p:visible, main li:visible').evaluateAll((all) =>
    all.map((one) => {
      const { lineHeight, fontSize } = getComputedStyle(one)
      const tops = new Map<number, number>()
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? ''
        for (let at = 0; at < text.length; at += 1) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const top = Math.round(range.getBoundingClientRect().bottom / 4)
          tops.set(top, (tops.get(top) ?? 0) + 1)
        }
      }
      return {
        text: one.textContent.slice(0, 60),
        longest: Math.max(0, ...tops.values()),
        height: parseFloat(lineHeight) / parseFloat(fontSize),
        isParagraph: one.tagName === 'P',
      }
    }),
  )
}

for (const locale of locales)
  test(`lines are at most 80 letters long and one and a half high in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(article[locale].path)
    const lines = await linesOf(page)
    expect(lines.filter(({ longest }) => longest > 80)).toEqual([])
    expect(lines.filter(({ isParagraph, height }) => isParagraph && height < 1.49)).toEqual([])
  })

test('with text twice as large, on the narrowest screen, no page scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of [
    ...locales.map((locale) => article[locale].path),
    '/',
    '/uk/novyny',
    '/uk/pro-sait/dostupnist',
  ]) {
    await page.goto(address)
    await page.addStyleTag({ content: ':root { font-size: 225% }' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
  }
})

test('on paper nothing that belongs together is torn apart, and no picture takes a page', async ({
  page,
  editor,
}) => {
  const { slug, alt } = await makeWithPicture(editor.request)
  await page.goto(addressOf('sv', '/news/[slug]', { slug }))
  await page.emulateMedia({ media: 'print' })
  const picture = await page.getByRole('img', { name: alt }).boundingBox()
  // 11 cm in CSS pixels
  expect(picture?.height).toBeLessThanOrEqual((11 / 2.54) * 96 + 1)

  const facts = {
    type: 'block',
    version: 2,
    fields: {
      id: 'f1',
      blockName: '',
      blockType: 'facts',
      title: 'Fakta',
      body: paragraphs('Badet är öppet.'),
    },
  }
  const body = paragraphs('Ett stycke.')
  body.root.children.push(facts as unknown as (typeof body.root.children)[number])
  const { body: made, answer } = await make(editor.request, {
    title: `Fakta ${Date.now()}`,
    body,
    ...published,
  })
  expect(answer.status()).toBe(201)
  await page.goto(addressOf('sv', '/news/[slug]', { slug: made.doc.slug }))
  const box = page.getByRole('region', { name: 'Fakta' })
  expect(await box.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid')
})
