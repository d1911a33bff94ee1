import assert from 'node:assert/strict'
import { test } from 'node:test'
import { giveBackJobs } from '../abandoned-jobs'
import { testSite } from '../test-site'
import { countFeedback } from './counts'

const payload = await testSite()

const day = 24 * 60 * 60 * 1000

async function say(kind: 'yes' | 'no' | 'fault', more: object = {}) {
  const about = { work: 'w', language: 'sv', path: '/nyheter/badet', revision: 1 }
  return payload.create({ collection: 'feedback', data: { ...about, kind, ...more } })
}

test('what readers sent is deleted after the time that they were told, by the schedule that the site runs', async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString()
  await say('fault', { text: 'An old fault', createdAt: daysAgo(91) })
  const kept = await say('fault', { text: 'A newer fault', createdAt: daysAgo(89) })
  await payload.jobs.handleSchedules()
  const { docs: jobs } = await payload.find({ collection: 'payload-jobs' })
  assert.deepEqual(
    jobs.map(({ taskSlug }) => taskSlug),
    ['purgeFeedback'],
  )
  const due = Date.parse(jobs[0]?.waitUntil ?? '')
  assert.ok(due <= Date.now() + 60 * 60 * 1000, 'within the hour')
  // As if that hour had come
  await payload.update({
    collection: 'payload-jobs',
    where: {},
    data: { waitUntil: new Date(Date.now() - 1000).toISOString() },
  })
  await payload.jobs.run()
  const { docs } = await payload.find({ collection: 'feedback' })
  assert.deepEqual(
    docs.map(({ id }) => id),
    [kept.id],
  )
  await payload.delete({ collection: 'feedback', where: {} })
})

test('what readers sent is deleted in time though an app died while it did that', async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString()
  await say('fault', { text: 'An old fault', createdAt: daysAgo(91) })
  await payload.create({
    collection: 'payload-jobs',
    data: { taskSlug: 'purgeFeedback', queue: 'default', processing: true },
  })
  await giveBackJobs(payload)
  await payload.jobs.run()
  assert.equal((await payload.count({ collection: 'feedback' })).totalDocs, 1)
  await giveBackJobs(payload, Date.now() + 61 * 60 * 1000)
  await payload.jobs.run()
  assert.equal((await payload.count({ collection: 'feedback' })).totalDocs, 0)
})

test('editors see counts page by page, what there is to do first', async () => {
  await say('yes')
  await say('yes')
  await say('no')
  await say('fault', { text: 'One', handled: true })
  await say('fault', { text: 'Two', work: 'v', path: '/nyheter/parken' })
  await say('fault', { text: 'Three', work: 'v', path: '/nyheter/parken', handled: false })
  assert.deepEqual(await countFeedback(payload), [
    { work: 'v', language: 'sv', path: '/nyheter/parken', yes: 0, no: 0, faults: 2, open: 2 },
    { work: 'w', language: 'sv', path: '/nyheter/badet', yes: 2, no: 1, faults: 1, open: 0 },
  ])
})

test('nobody but an editor reads feedback, and nobody writes any past the form', async () => {
  const anonymous = { overrideAccess: false } as const
  await assert.rejects(payload.find({ collection: 'feedback', ...anonymous }))
  const data = { kind: 'yes', work: 'w', language: 'sv', path: '/', revision: 1 } as const
  await assert.rejects(payload.create({ collection: 'feedback', data, ...anonymous }))
})
