import { AxeBuilder } from '@axe-core/playwright'
import type { APIRequestContext, Page } from '@playwright/test'
import { addressOf } from '../i18n/addresses'
import { routing } from '../i18n/routing'
import { article, expect, test, words } from './fixtures'
import { atomProblems } from './xml'

const titles = {
  sv: 'Koka vattnet i Dalsjöfors',
  en: 'Boil the water in Dalsjöfors',
  uk: 'Кип’ятіть воду в Дальшефорсі',
}

const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

async function write(request: APIRequestContext, given: object): Promise<number> {
  const data = { titles, place: 'everywhere', startsAt: at(-60), endsAt: at(3600), ...given }
  const answer = await request.post('/api/messages', { data })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: number } }).doc.id
}

/** Opens a page until it says so: where a machine is slow, the first reader after a change may get the copy before it. */
async function openUntil(page: Page, address: string, check: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.goto(address)
    await check()
  }).toPass()
}

/** What tests write is over when they are, for the tests beside them. */
test.afterEach(async ({ editor }) => {
  await editor.request.delete('/api/messages?where[id][exists]=true')
})

test.describe.configure({ mode: 'serial' })

for (const locale of routing.locales)
  test(`a reader in ${locale} is told of a crisis above every page and on paper, calmly, and once it has ended no more`, async ({
    editor,
    page,
  }) => {
    const id = await write(editor.request, {
      gravity: 'crisis',
      texts: { sv: 'Det gäller till fredag.' },
      url: 'https://www.krisinformation.se/',
    })
    const t = words(locale, 'Messages')
    const section = page.getByRole('region', { name: t('label'), exact: true })
    for (const address of [addressOf(locale, '/'), article[locale].path, addressOf(locale, '/search')]) {
      await openUntil(page, address, () =>
        expect(section).toContainText(`${t('crisis')}: ${titles[locale]}`, { timeout: 1000 }),
      )
      await expect(section.getByRole('link')).toHaveAccessibleName(
        t('more', { place: 'www.krisinformation.se' }),
      )
      await expect(section).toHaveAttribute('data-nosnippet')
      await expect(section.getByRole('alert')).toHaveCount(0)
      const swedish = section.getByText('Det gäller till fredag.')
      if (locale === 'sv') await expect(swedish).not.toHaveAttribute('lang')
      else await expect(swedish).toHaveAttribute('lang', 'sv')
    }
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.emulateMedia({ media: 'print' })
    await expect(section).toBeVisible()
    await editor.request.patch(`/api/messages/${id}`, { data: { startsAt: at(-90), endsAt: at(-1) } })
    await openUntil(page, page.url(), () => expect(section).toHaveCount(0, { timeout: 1000 }))
  })

test('a message begins and ends on kept pages in its very second, though nobody publishes anything', async ({
  editor,
  request,
}) => {
  const said = async () => (await (await request.get('/nyheter')).text()).includes(titles.sv)
  const [begins, ends] = [Date.now() + 3000, Date.now() + 6000]
  await write(editor.request, {
    gravity: 'important',
    startsAt: new Date(begins).toISOString(),
    endsAt: new Date(ends).toISOString(),
  })
  await expect.poll(said, { intervals: [100], timeout: 10_000 }).toBe(true)
  expect(Date.now()).toBeGreaterThanOrEqual(begins)
  await expect.poll(said, { intervals: [100], timeout: 10_000 }).toBe(false)
  expect(Date.now()).toBeGreaterThanOrEqual(ends)
})

test('a citizen finds on the start page what is out of order, and until when', async ({ editor, page }) => {
  await write(editor.request, { gravity: 'service' })
  for (const locale of routing.locales) {
    const region = page.getByRole('region', { name: words(locale, 'Messages')('service') })
    await openUntil(page, addressOf(locale, '/'), () =>
      expect(region).toContainText(titles[locale], { timeout: 1000 }),
    )
    await expect(region.getByRole('time')).toBeVisible()
    await page.goto(article[locale].path)
    await expect(page.getByText(titles[locale])).toHaveCount(0)
  }
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`messages of every kind can be read by everybody, ${colorScheme}`, async ({ editor, page }) => {
    for (const gravity of ['crisis', 'important', 'service'])
      await write(editor.request, { gravity, url: '/nyheter', texts: { sv: 'Läs mer i nyheterna.' } })
    await page.emulateMedia({ colorScheme })
    const last = page.getByRole('region', { name: words('en', 'Messages')('service') })
    await openUntil(page, '/en', () => expect(last).toBeVisible({ timeout: 1000 }))
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

test('who follows any feed, and any program, gets an important message', async ({ editor, request }) => {
  await write(editor.request, { gravity: 'important' })
  for (const locale of routing.locales) {
    const prefix = `${words(locale, 'Messages')('important')}: ${titles[locale]}`
    for (const feed of [
      addressOf(locale, '/news/atom.xml'),
      addressOf(locale, '/news/[year]/atom.xml', { year: '2018' }),
    ]) {
      const xml = async () => (await request.get(feed)).text()
      await expect.poll(xml).toContain(prefix)
      expect(await atomProblems(await xml())).toEqual([])
    }
    const json = async () => (await request.get(addressOf(locale, '/feed.json'))).text()
    await expect.poll(json).toContain(prefix)
  }
  const { messages } = (await (await request.get('/api/v1/messages')).json()) as { messages: object[] }
  expect(messages).toMatchObject([{ gravity: 'important', place: 'everywhere', title: titles }])
})

test('an editor sees which messages are shown now, coming and ended', async ({ editor }) => {
  await write(editor.request, { gravity: 'crisis' })
  await write(editor.request, { titles: { sv: 'Vinterväglag' }, gravity: 'important', startsAt: at(600) })
  await write(editor.request, {
    ...{ titles: { sv: 'Lovtider' }, gravity: 'service', startsAt: at(-90), endsAt: at(-1) },
  })
  await editor.goto('/admin')
  const panel = editor.getByRole('region', { name: 'Messages to readers' })
  await expect(panel.getByRole('listitem')).toHaveText([`Shown now: ${titles.sv}`, 'Coming: Vinterväglag'])
  await editor.goto('/admin/collections/messages')
  for (const [title, state] of [
    [titles.sv, 'Shown now'],
    ['Vinterväglag', 'Coming'],
    ['Lovtider', 'Ended'],
  ] as const)
    await expect(editor.getByRole('row').filter({ hasText: title })).toContainText(state)
})
