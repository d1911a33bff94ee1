import type { Page } from '@playwright/test'
import { sentences as publishing } from '../cms/publishing/sentences'
import { labels } from '../cms/schedule/labels'
import { sentences } from '../cms/schedule/sentences'
import { stateLabels } from '../cms/schedule/state-labels'
import { words } from '../cms/today/words'
import { defaultTimeZone, toLocalTime } from '../i18n/formats'
import { make, published, saveText } from './articles'
import { expect as expectSoon, test } from './fixtures'

/** The admin answers in seconds on a busy machine. */
const expect = expectSoon.configure({ timeout: 20_000 })

/** The panel beside a text. */
async function open(page: Page, id: number) {
  await page.goto(`/admin/collections/articles/${id}`)
  const panel = page.getByRole('region', { name: labels.heading.en })
  await expect(panel.getByLabel(labels.day.en)).toBeVisible()
  return panel
}

async function plan(panel: Awaited<ReturnType<typeof open>>, day: string, time: string) {
  await panel.getByLabel(labels.day.en).fill(day)
  await panel.getByLabel(labels.time.en).fill(time)
  await panel.getByRole('button', { name: labels.set.en }).click()
}

/** The year after this one: what is planned isn't in the past, and not too far away. */
const year = new Date().getFullYear() + 1

/** The last Sunday of a month, 1 to 12, when clocks are changed. */
function lastSunday(month: number): string {
  const last = new Date(Date.UTC(year, month, 0))
  last.setUTCDate(last.getUTCDate() - last.getUTCDay())
  return last.toISOString().slice(0, 10)
}

test('an editor has a draft published on a day, sees it beside the text and in the list, and cancels it', async ({
  editor,
}) => {
  const { body } = await make(editor.request, { title: `En bestämd dag ${Date.now()}` })
  const panel = await open(editor, body.doc.id)
  await plan(panel, `${year}-05-17`, '8.05')
  const says = sentences.publish(`17 May ${year} at 08:05`).en
  await expect(panel.getByText(says)).toBeVisible()

  await editor.goto(`/admin/collections/articles?search=${encodeURIComponent(body.doc.title)}`)
  const row = editor.getByRole('row').filter({ hasText: body.doc.title })
  await expect(row.getByText(`${stateLabels.draft.en} · ${says}`)).toBeVisible()
  await editor.goto('/admin')
  const planned = editor.getByRole('region', { name: words.planned.en })
  await expect(planned.getByRole('listitem').filter({ hasText: body.doc.title })).toContainText(says)

  const again = await open(editor, body.doc.id)
  await again.getByRole('button', { name: labels.cancel.en }).click()
  await expect(again.getByText(says)).toHaveCount(0)
})

test('an editor is told of the hour that doesn’t exist, and asked about the one that comes twice', async ({
  editor,
}) => {
  const { body } = await make(editor.request, { title: `Tidsomställning ${Date.now()}` })
  const panel = await open(editor, body.doc.id)
  await plan(panel, lastSunday(3), '02:30')
  await expect(panel.getByRole('status')).toHaveText(sentences.moved('03:30').en)
  await plan(panel, lastSunday(10), '02:30')
  await expect(panel.getByRole('alert')).toHaveText(sentences.whichOne.en)
  await panel.getByRole('button', { name: sentences.second('02:30').en }).click()
  await expect(panel.getByText(sentences.publish('').en.trim())).toHaveCount(1)
})

test('a time that has passed, a day that isn’t one and a text that isn’t complete are refused in words', async ({
  editor,
}) => {
  const { body } = await make(editor.request, { title: `Kan inte ${Date.now()}` })
  const data = { lead: '', _status: 'draft' }
  const emptied = await saveText(editor.request, `/api/articles/${body.doc.id}?draft=true`, data)
  expect(emptied.status()).toBe(200)
  const panel = await open(editor, body.doc.id)
  await plan(panel, '2026-01-01', '08:00')
  await expect(panel.getByRole('alert')).toHaveText(sentences.past.en)
  await plan(panel, `${year}-05-17`, '25:00')
  await expect(panel.getByRole('alert')).toHaveText(sentences.notATime.en)
  await plan(panel, `${year}-05-17`, '08:00')
  await expect(panel.getByRole('alert')).toHaveText(/^Lead: /)
})

test('readers have a text when its time comes, without anybody at the desk', async ({ editor, request }) => {
  const { body } = await make(editor.request, { title: `Kommer strax ${Date.now()}` })
  const { id, slug } = body.doc
  const soon = toLocalTime(new Date(Date.now() + 3000).toISOString(), defaultTimeZone).slice(0, 19)
  const answer = await editor.request.post(`/api/articles/${id}/schedule`, {
    data: { action: 'publish', at: soon, which: 'second' },
  })
  expect(answer.status()).toBe(200)
  await expect.poll(async () => (await request.get(`/nyheter/${slug}`)).status()).toBe(200)
})

test('nothing is unpublished without a reason, one text or many at once', async ({ editor, request }) => {
  const { body } = await make(editor.request, { title: `Står kvar ${Date.now()}`, ...published })
  const { id, slug } = body.doc
  const data = { _status: 'draft' }
  const one = await saveText(editor.request, `/api/articles/${id}`, data)
  expect(one.status()).toBe(400)
  expect(await one.text()).toContain(publishing.withdrawInstead.sv)
  const many = await editor.request.patch(`/api/articles?where[id][equals]=${id}`, { data })
  expect(many.status()).toBe(403)
  expect((await request.get(`/nyheter/${slug}`)).status()).toBe(200)
})

test('nobody without an account learns of plans or makes any', async ({ editor, request }) => {
  const { body } = await make(editor.request, { title: `Hemligt ${Date.now()}` })
  const address = `/api/articles/${body.doc.id}/schedule`
  expect((await request.get(address)).status()).toBe(401)
  const data = { action: 'publish', at: `${year}-05-17T08:00:00` }
  expect((await request.post(address, { data })).status()).toBe(401)
  expect((await request.get('/api/schedules')).status()).toBe(403)
  expect((await editor.request.post('/api/schedules', { data })).status()).toBe(403)
})
