import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { User } from '../payload-types'
import { article, testSite } from '../test-site'
import { mailServer } from './mail-server.fixture'

const server = await mailServer()
Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'news@example.org' })
const payload = await testSite()
// After `testSite`: these read the settings
const { mailAdapter } = await import('./adapter')
const { mailFailure } = await import('./state')
const { runDue } = await import('../schedule/run')

const account = (email: string, role: User['role'], language: User['language']) =>
  payload.create({
    collection: 'users',
    data: { email, role, language, password: 'grön båt vid norra kajen' },
  })

test('whoever set a plan that fails gets a letter, and so does every administrator, each in their language', async () => {
  await account('admin@example.org', 'admin', 'en')
  await account('other@example.org', 'publisher', 'sv')
  const { id } = await account('olha@example.org', 'publisher', 'uk')
  const data = { ...article('Badet & sjön', 'sv', 'Ett.'), lead: '' }
  const text = await payload.create({ collection: 'articles', data, draft: true })
  const plan = {
    kind: 'articles',
    edition: text.id,
    action: 'publish',
    state: 'waiting',
    account: id,
  } as const
  await payload.create({ collection: 'schedules', data: { ...plan, at: '2026-01-01T08:00:00.000Z' } })
  await runDue(payload)
  const letters = await server.take(2)
  const [first, second] = letters.sort((one, other) => one.to.join().localeCompare(other.to.join()))
  assert.deepEqual([first?.to, second?.to], [['admin@example.org'], ['olha@example.org']])
  assert.match(first?.text ?? '', /Lead: This field is required/)
  assert.equal(second?.subject, 'Не вдалося виконати: Badet & sjön')
  assert.match(second.text, /Вступ: /)
  assert.ok(second.html.includes(`/admin/collections/articles/${text.id}"`))
})

test('a letter that isn’t taken is tried again, and then administrators are told why, until one is taken', async (t) => {
  payload.logger.level = 'silent'
  const mail = { server: server.url, from: 'news@example.org' }
  const sender = mailAdapter({ mail, siteUrl: 'https://news.example' }, [0, 1])({ payload })
  const kept = (method: 'set' | 'delete') =>
    new Promise<void>((resolve) => {
      const keep = payload.kv[method].bind(payload.kv) as (...given: unknown[]) => Promise<void>
      t.mock.method(payload.kv, method, (...given: unknown[]) => keep(...given).then(resolve))
    })
  const [isTold, isOver] = [kept('set'), kept('delete')]
  await sender.sendEmail({ to: 'refused@example.org', subject: 'x', html: '<p>x</p>' })
  await isTold
  assert.match((await mailFailure(payload))?.why ?? '', /No such mailbox/)
  await sender.sendEmail({ to: 'anna@example.org', subject: 'Hej', html: '<p>Ett &amp; två</p>' })
  const [letter] = await server.take(1)
  assert.match(letter?.text ?? '', /^Ett & två/)
  await isOver
  assert.equal(await mailFailure(payload), undefined)
})
