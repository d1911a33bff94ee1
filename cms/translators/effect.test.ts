import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLocalReq, type PayloadRequest } from 'payload'
import { article, testSite } from '../test-site'
import { effectEndpoint, effectsOf } from './effect'
import { followEndpoint } from './follow'
import { findWork } from './sheet/work'
import { listTranslations } from './states'

const payload = await testSite()
const collection = 'articles'
const _status = 'published' as const

const editor = await payload.create({
  collection: 'users',
  data: { email: 'redaktor@example.org', password: 'only for these tests', role: 'publisher' },
})
const original = await payload.create({
  collection,
  data: { ...article('Badplatser', 'sv', 'Ett.', 'Två.'), slug: 'badplatser', _status },
})
const english = await payload.create({
  collection,
  data: {
    ...article('Bathing places', 'en', 'One.', 'Two.'),
    slug: 'bathing-places',
    original: original.id,
    translation: { method: 'machine' as const },
    _status,
  },
})

async function request(user?: typeof editor, id = original.id): Promise<PayloadRequest> {
  const req = await createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)
  return Object.assign(req, { routeParams: { id: String(id) } })
}

async function saveDraft(...texts: string[]) {
  const { body } = article('', 'sv', ...texts)
  await payload.update({ collection, id: original.id, data: { body, _status: 'draft' }, draft: true })
}

async function statesOf(filter: Omit<Parameters<typeof listTranslations>[1], 'page'>) {
  const { items } = await listTranslations(payload, { ...filter, page: 1 })
  return items.map(({ language, state }) => `${language} ${state}`)
}

test('an editor is told which translations the draft will leave behind, and in which paragraphs', async () => {
  const calm = await effectsOf(await request(editor), collection, original.id)
  assert.deepEqual(calm?.effects, [])

  await saveDraft('Ett.', 'Något helt annat.')
  const effects = await effectsOf(await request(editor), collection, original.id)
  assert.equal(effects?.effects.length, 1)
  assert.equal(effects.effects[0]?.language, 'en')
  assert.match(
    effects.effects[0].says,
    /Hamnar efter originalet\. Ändrade stycken: 1 av 2\.|Falls behind\. Changed paragraphs: 1 of 2\./,
  )
  assert.deepEqual(effects.effects[0].paragraphs, ['Något helt annat.'])

  await payload.update({ collection, id: original.id, data: { minor: true, note: 'Prov' }, draft: true })
  assert.deepEqual((await effectsOf(await request(editor), collection, original.id))?.effects, [])
  await payload.update({ collection, id: original.id, data: { minor: false }, draft: true })
})

test('nobody but an editor is told', async () => {
  assert.equal((await effectEndpoint(collection).handler(await request())).status, 401)
  assert.equal((await followEndpoint(collection).handler(await request(undefined, english.id))).status, 401)
  assert.equal((await effectEndpoint(collection).handler(await request(editor, 999_999))).status, 404)
})

test('translators find every edition by its state, and one action says that a translation follows again', async () => {
  assert.deepEqual(await statesOf({}), ['en current', 'uk missing'])
  assert.deepEqual(await statesOf({ state: 'machine' }), ['en current'])
  assert.deepEqual(await statesOf({ language: 'uk' }), ['uk missing'])

  const { body } = article('', 'sv', 'Ett.', 'Något helt annat.')
  await payload.update({ collection, id: original.id, data: { body, _status } })
  assert.deepEqual(await statesOf({ state: 'behind' }), ['en behind'])

  const work = await findWork(await request(editor), collection, english.id)
  assert.deepEqual([work?.follows, work?.latest.number], [1, 2])
  assert.deepEqual(
    ['p1', 'p2'].map((part) => work?.stateOf(part)),
    ['done', 'reopened'],
  )
  assert.equal(await findWork(await request(editor), collection, original.id), null)

  const form = (revision: string) => async () => {
    const data = new FormData()
    data.set('revision', revision)
    return Promise.resolve(data)
  }
  const wrong = Object.assign(await request(editor, english.id), { formData: form('x') })
  assert.equal((await followEndpoint(collection).handler(wrong)).status, 400)
  const unknown = Object.assign(await request(editor, english.id), { formData: form('9') })
  await assert.rejects(async () => followEndpoint(collection).handler(unknown))

  const right = Object.assign(await request(editor, english.id), { formData: form('2') })
  assert.equal((await followEndpoint(collection).handler(right)).status, 303)
  assert.deepEqual(await statesOf({ state: 'behind' }), [])
  const revisions = await payload.find({
    collection: 'revisions',
    where: { language: { equals: 'en' } },
    sort: 'number',
  })
  assert.deepEqual(
    revisions.docs.map(({ record }) => record.follows?.number),
    [1, 2],
  )
})
