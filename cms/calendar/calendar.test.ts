import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, testSite } from '../test-site'
import { entriesOf } from './entries'
import { daysOf, monthBeside, monthNamed, weekdayOf } from './month'

const payload = await testSite()
const timeZone = 'Europe/Stockholm'
const _status = 'published' as const
const march = { year: 2026, month: 3 }

const write = (collection: 'articles' | 'pages', title: string, data: object) =>
  payload.create({ collection, data: { ...article(title, 'sv', 'Ett.'), ...data } })

const seen = async (month: { year: number; month: number }) =>
  (await entriesOf(payload, month, timeZone)).map(({ kind, title }) => `${kind}: ${title}`)

test('an editor sees what was published in a month by the municipality’s clocks, news and pages, the earliest first', async () => {
  await write('articles', 'Nyår i mars', { publishedAt: '2026-02-28T23:00:00.000Z', _status })
  await write('pages', 'En sida', { publishedAt: '2026-03-17T10:00:00.000Z', _status })
  await write('articles', 'Sista kvällen', { publishedAt: '2026-03-31T21:59:00.000Z', _status })
  await write('articles', 'Redan april', { publishedAt: '2026-03-31T22:00:00.000Z', _status })
  await write('articles', 'Ett utkast', { publishedAt: '2026-03-12T10:00:00.000Z' })
  const titles = ['published: Nyår i mars', 'published: En sida', 'published: Sista kvällen']
  assert.deepEqual(await seen(march), titles)
  assert.deepEqual(await seen({ year: 2026, month: 4 }), ['published: Redan april'])
})

test('what is planned stands on its day, and so does what failed; not what was cancelled, or told by its text already', async () => {
  const { id } = await write('articles', 'Kommer', {})
  const plan = { kind: 'articles', edition: id, at: '2027-05-17T06:00:00.000Z' } as const
  const add = (action: 'publish' | 'withdraw', state: 'waiting' | 'done' | 'failed' | 'cancelled') =>
    payload.create({ collection: 'schedules', data: { ...plan, action, state } })
  await add('publish', 'waiting')
  await add('withdraw', 'waiting')
  await add('publish', 'failed')
  await add('publish', 'cancelled')
  await add('publish', 'done')
  await add('withdraw', 'done')
  const told = ['failed: Kommer', 'publish: Kommer', 'withdraw: Kommer', 'withdrawn: Kommer']
  assert.deepEqual((await seen({ year: 2027, month: 5 })).sort(), told)
})

test('a month is named in the address, has its own days, and begins below its day of the week, counted from Monday', () => {
  assert.deepEqual(monthNamed('2026-03'), march)
  for (const wrong of ['2026-13', '2026-3', '0026-03', '', undefined, ['2026-03']])
    assert.equal(monthNamed(wrong), undefined)
  assert.equal(daysOf({ year: 2028, month: 2 }).at(-1), '2028-02-29')
  assert.deepEqual(monthBeside({ year: 2026, month: 12 }, 1), { year: 2027, month: 1 })
  assert.deepEqual(monthBeside({ year: 2026, month: 1 }, -1), { year: 2025, month: 12 })
  assert.equal(weekdayOf('2026-03-01'), 7)
  assert.equal(weekdayOf('2026-03-02'), 1)
})
