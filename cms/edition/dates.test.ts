import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { createLocalReq, ValidationError } from 'payload'
import { futureDates } from '../publishing/future-dates'
import { runDue } from '../schedule/run'
import { article, testSite } from '../test-site'

const payload = await testSite()
const collection = 'articles'
const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString()

/** What an editor with a Swedish interface is told at the field. */
async function refusal(attempt: (req: Awaited<ReturnType<typeof createLocalReq>>) => Promise<unknown>) {
  const req = await createLocalReq({}, payload)
  req.i18n.language = 'sv'
  try {
    await attempt(req)
  } catch (error) {
    assert.ok(error instanceof ValidationError)
    return error.data.errors.map(({ path, message }) => `${path}: ${message}`).join()
  }
  return 'nothing'
}

const make = (title: string, data: object) =>
  payload.create({ collection, data: { ...article(title, 'sv', 'Ett.'), ...data }, draft: true })

test('nothing is published with a time that hasn’t come: the editor is led to scheduling', async () => {
  const published = { publishedAt: tomorrow(), _status: 'published' as const }
  const data = { ...article('Morgondagen', 'sv', 'Ett.'), ...published }
  const told = await refusal((req) => payload.create({ collection, data, req }))
  assert.match(told, /^publishedAt: Tiden har inte kommit än.*En bestämd dag/)
  const today = await payload.create({ collection, data: { ...data, publishedAt: new Date().toISOString() } })
  const later = await refusal((req) => payload.update({ collection, id: today.id, data: published, req }))
  assert.match(later, /^publishedAt: /)
})

test('a draft may wait for a time that hasn’t come; it isn’t published on a day before that', async () => {
  const draft = await make('Utkast', { publishedAt: tomorrow(), _status: 'draft' })
  const plan = { kind: collection, edition: draft.id, action: 'publish', state: 'waiting' } as const
  await payload.create({ collection: 'schedules', data: { ...plan, at: new Date().toISOString() } })
  await runDue(payload)
  const after = await payload.findByID({ collection, id: draft.id, draft: true })
  assert.equal(after._status, 'draft')
})

test('what is dated in the future by a clock that was wrong can be given a right time, or withdrawn', async () => {
  const drafts = [await make('Fel klocka', { _status: 'draft' }), await make('Fel tid', { _status: 'draft' })]
  mock.timers.enable({ apis: ['Date'], now: Date.parse(tomorrow()) })
  for (const { id } of drafts) await payload.update({ collection, id, data: { _status: 'published' } })
  mock.timers.reset()
  const [first, second] = drafts.map(({ id }) => id)
  assert.match(await futureDates(payload), /dated in the future: 2 /)
  const update = (id = 0, data: object) =>
    payload.update({ collection, id, data: { ...data, _status: 'published' } })
  await update(first, { publishedAt: new Date().toISOString() })
  await update(second, { withdrawal: { outcome: 'mistake', reason: 'Fel.' } })
  assert.match(await futureDates(payload), /dated in the future: 1 /)
})

test('a year that nobody means is refused, for news and pages', async () => {
  for (const publishedAt of ['0026-05-17T10:00:00.000Z', '+020260-05-17T10:00:00.000Z', 'i morgon']) {
    const data = { ...article('Året', 'sv', 'Ett.'), publishedAt, _status: 'published' as const }
    assert.match(await refusal((req) => payload.create({ collection, data, req })), /^publishedAt: /)
  }
  const page = { ...article('Sidan', 'sv', 'Ett.'), reviewBy: '0026-05-17T10:00:00.000Z' }
  const told = await refusal((req) =>
    payload.create({ collection: 'pages', data: { ...page, _status: 'published' }, req }),
  )
  assert.match(told, /^reviewBy: Året kan inte stämma/)
})
