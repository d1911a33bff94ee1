import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, rawSql, testSite } from '../test-site'
import { runDue } from './run'
import { plansOf } from './schedule.fixture'

const payload = await testSite()
const { carriedOutOnce, failedInWords, withdrawnAsPublic } = plansOf(payload)

test('a text is published when its time comes, once, however many look', carriedOutOnce)

test(
  'a text that isn’t complete when its time comes stays a draft, and editors are told why in their language; the next is published',
  failedInWords,
)

test(
  'what is withdrawn on a day is what readers had, and the draft beside it stays with its writers',
  withdrawnAsPublic,
)

test('a text is published though the account of who planned it is closed', async () => {
  const user = await payload.create({
    collection: 'users',
    data: { email: 'vikarie@example.org', password: 'only for these tests', role: 'publisher' },
  })
  const data = article('Vikariens text', 'sv', 'Ett.')
  const { id } = await payload.create({ collection: 'articles', data, draft: true, user })
  const plan = { kind: 'articles', edition: id, action: 'publish', state: 'waiting' } as const
  await payload.create({
    collection: 'schedules',
    data: { ...plan, at: '2026-01-01T00:00:00.000Z', setBy: user.email },
  })
  await payload.update({ collection: 'users', id: user.id, data: { closed: true } })
  await runDue(payload)
  assert.equal((await payload.findByID({ collection: 'articles', id }))._status, 'published')
})

test('a plan that the database refuses waits, and the next is carried out all the same', async () => {
  const collection = 'articles'
  const at = '2026-01-01T00:00:00.000Z'
  const plans = []
  for (const title of ['Står i vägen', 'Kommer efter']) {
    const { id } = await payload.create({ collection, data: article(title, 'sv', 'Ett.'), draft: true })
    const data = { kind: collection, edition: id, action: 'publish', state: 'waiting', at } as const
    plans.push(await payload.create({ collection: 'schedules', data }))
  }
  const [first, second] = plans
  await rawSql(
    payload,
    `CREATE TRIGGER refuse BEFORE UPDATE ON articles WHEN NEW.id = ${first?.edition ?? 0}
     BEGIN SELECT RAISE(ABORT, 'out of order'); END`,
  )
  const states = async () => {
    const { docs } = await payload.find({
      collection: 'schedules',
      where: { id: { in: [first?.id, second?.id] } },
      sort: 'id',
    })
    return docs.map(({ state }) => state)
  }
  await runDue(payload)
  assert.deepEqual(await states(), ['waiting', 'done'])
  await rawSql(payload, 'DROP TRIGGER refuse')
  await runDue(payload)
  assert.deepEqual(await states(), ['done', 'done'])
})

test('what was planned for a draft goes with it', async () => {
  const collection = 'articles'
  const { id } = await payload.create({ collection, data: article('Kastas', 'sv', 'Ett.'), draft: true })
  const data = { kind: collection, edition: id, action: 'publish', state: 'waiting' } as const
  await payload.create({ collection: 'schedules', data: { ...data, at: '2099-01-01T00:00:00.000Z' } })
  await payload.delete({ collection, id })
  const left = await payload.count({ collection: 'schedules', where: { edition: { equals: id } } })
  assert.equal(left.totalDocs, 0)
})
