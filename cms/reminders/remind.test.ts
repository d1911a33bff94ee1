import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailServer } from '../mail/mail-server.fixture'
import type { User } from '../payload-types'
import { article, testSite } from '../test-site'

const server = await mailServer()
Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'news@example.org' })
const payload = await testSite()
// After `testSite`: these read the settings
const { remind } = await import('./remind')
const { overdue } = await import('../today/overdue')

const hire = (name: string, role: User['role'], language: User['language']) =>
  payload.create({
    collection: 'users',
    data: { email: `${name}@example.org`, name, role, language, password: 'grön båt vid norra kajen' },
  })
const [olha, anna] = [await hire('olha', 'writer', 'uk'), await hire('anna', 'publisher', 'sv')]

/** Written by one, and published by Anna as it is. */
async function publish(title: string, data: object, user?: User) {
  const text = { ...article(title, 'sv', 'Ett.'), ...data }
  const { id } = await payload.create({
    collection: 'articles',
    data: text,
    draft: true,
    ...(user && { user }),
  })
  return payload.update({ collection: 'articles', id, data: { _status: 'published' }, user: anna })
}

const reviewBy = '2026-05-17T10:00:00.000Z'
const days = (count: number) => new Date(Date.parse(reviewBy) + count * 24 * 60 * 60 * 1000)

const bathing = await publish('Badet', { reviewBy }, olha)

let handedOver = 0
const send = payload.sendEmail.bind(payload)
payload.sendEmail = (letter) => {
  handedOver += 1
  return send(letter)
}

/** The letters that a look at `now` sends, which are so many. */
async function sent(now: Date, count: number) {
  const before = handedOver
  await remind(payload, now)
  assert.equal(handedOver - before, count)
  return server.take(count)
}

test('whoever wrote last on a text gets a letter when it should be read again, in their language, with the way to it', async () => {
  assert.deepEqual(await sent(days(-1), 0), [])
  const [letter] = await sent(days(1), 1)
  assert.deepEqual(letter?.to, ['olha@example.org'])
  assert.equal(letter.subject, 'Треба перечитати: Badet')
  assert.match(letter.text, /Badet \(Svenska\)\. Треба було перечитати до 17/)
  assert.ok(letter.html.includes(`/admin/collections/articles/${bathing.id}"`))
})

test('they are reminded once more two weeks later, and then left alone, until the text has got another day that passes', async () => {
  assert.deepEqual(await sent(days(14), 0), [])
  assert.equal((await sent(days(16), 1)).length, 1)
  assert.deepEqual(await sent(days(60), 0), [])
  const data = { reviewBy: days(30).toISOString() }
  const { id } = bathing
  await payload.update({ collection: 'articles', id, data, draft: true, user: olha })
  await payload.update({ collection: 'articles', id, data: { _status: 'published' }, user: anna })
  assert.deepEqual(await sent(days(29), 0), [])
  const [letter] = await sent(days(61), 1)
  assert.deepEqual(letter?.to, ['olha@example.org'])
})

test('of what nobody wrote, those who publish are reminded, in one letter; of what readers can’t see, nobody', async () => {
  await publish('Isen', { reviewBy })
  await publish('Backen', { reviewBy })
  await publish('Borta', { reviewBy, withdrawal: { outcome: 'outdated', reason: 'Slut.' } }, olha)
  const [letter, ...others] = await sent(days(62), 1)
  assert.deepEqual(others, [])
  assert.deepEqual(letter?.to, ['anna@example.org'])
  assert.equal(letter.subject, 'Att läsa om: 2')
  assert.match(letter.text, /Backen[\s\S]*Isen/)
})

test('whose account is closed gets no letters; those who publish see to their texts', async () => {
  await payload.update({ collection: 'users', id: olha.id, data: { closed: true } })
  const [letter] = await sent(days(80), 1)
  assert.deepEqual(letter?.to, ['anna@example.org'])
  assert.match(letter.text, /Badet/)
  await payload.update({ collection: 'users', id: olha.id, data: { closed: false } })
})

test('a writer finds their own texts and nobody’s to read again; who publishes, all, and whose they are', async () => {
  await publish('Annas', { reviewBy }, anna)
  const seenBy = async (user: User) => {
    const desk = { payload, user, locale: 'sv' as const, timeZone: 'Europe/Stockholm' }
    return (await overdue(desk))?.tasks.map(
      ({ title, says }) => `${title}${says.includes('olha') ? ' (olha)' : ''}`,
    )
  }
  assert.deepEqual((await seenBy(olha))?.sort(), ['Backen', 'Badet', 'Isen'])
  assert.deepEqual((await seenBy(anna))?.sort(), ['Annas', 'Backen', 'Badet (olha)', 'Isen'])
})
