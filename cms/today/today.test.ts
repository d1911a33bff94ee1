import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { fromPayload, type LibsqlClient } from '@/database/sql'
import { testSite } from '../test-site'
import { todayOf } from './today.fixture'

const payload = await testSite()
const today = await todayOf(payload)

test('who writes finds what they wrote on last, drafts first, until somebody else has', today.ownTexts)
test(
  'a translator is told of what is behind in their languages, others of all of it',
  today.behindInOwnLanguages,
)
test('a review waits for whoever may take the next step in it', today.turnsInReviews)
test(
  'publishers see plans and what came of them, writers the faults that nobody has dealt with',
  today.plansAndFaults,
)
test('nobody is shown what they can’t do anything about', today.eachOnlyWhatTheyMayDo)
test('a text that was published twice is listed once among the newest', today.publishedOnce)

test('however many texts there are, the first page looks through none of their tables', async () => {
  const execute = mock.method(clientOf(payload.db), 'execute')
  await today.askAll()
  const asked = execute.mock.calls.map(({ arguments: [statement] }) => statement)
  execute.mock.restore()
  const ways = await Promise.all(
    asked.map(({ sql, args }) => fromPayload(payload.db).all(`EXPLAIN QUERY PLAN ${sql}`, args)),
  )
  const steps = ways.flat().map(({ detail }) => String(detail))
  for (const index of ['articles_by_writer', 'articles_behind', 'feedback_open'])
    assert.equal(
      steps.filter((step) => step.includes(index)).length >= 2,
      true,
      `${index}: ${steps.join('\n')}`,
    )
  for (const step of steps) assert.doesNotMatch(step, /^SCAN (_?articles\w*|reviews|feedback|schedules)$/)
})

function clientOf(adapter: object): LibsqlClient {
  assert.ok('client' in adapter && isClient(adapter.client))
  return adapter.client
}

const isClient = (client: unknown): client is LibsqlClient =>
  typeof client === 'object' && client !== null && 'execute' in client
