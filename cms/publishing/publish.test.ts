import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { APIError, createLocalReq, ValidationError, type PayloadRequest } from 'payload'
import { verifyHistory } from '../history/verify'
import { prepareIndex } from './search-index'
import { article, testSite } from '../test-site'
import { findHistory } from '../edition/lookups'

const payload = await testSite()
const collection = 'articles'
const _status = 'published' as const

const editor = await payload.create({
  collection: 'users',
  data: { email: 'redaktor@example.org', password: 'only for these tests', role: 'publisher' },
})

async function byEditor(): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...editor, collection: 'users' } }, payload)
}

let works = 0
/** An original with a translation by machine. */
async function publishPair() {
  const slug = `text-${++works}`
  const swedish = await payload.create({
    collection,
    data: { ...article(`Badplatser ${works}`, 'sv', 'Ett.', 'Två.'), slug, _status },
  })
  const data = { ...article(`Beaches ${works}`, 'en', 'One.', 'Two.'), slug, original: swedish.id, _status }
  const english = await payload.create({
    collection,
    data: { ...data, translation: { method: 'machine' as const } },
  })
  return { swedish, english }
}

type Text = { id: number; work?: string | null; language: 'sv' | 'en' | 'uk' }

async function stored({ id }: Text) {
  return payload.findByID({ collection, id, depth: 0 })
}

async function publish({ id }: Text, data: object = {}) {
  return payload.update({ collection, id, data: { ...data, _status }, req: await byEditor() })
}

async function revisionsOf({ work, language }: Text) {
  return findHistory({ payload }, { work: work ?? '', language })
}

test('a machine’s translation that a person has edited isn’t a machine’s any more; a save alone checks nothing', async () => {
  const { english } = await publishPair()
  await publish(english)
  assert.equal((await stored(english)).translation?.method, 'machine')
  await publish(english, { body: article('', 'en', 'One.', 'Two!').body })
  assert.equal((await stored(english)).translation?.method, 'machine-checked')
  assert.deepEqual(
    (await revisionsOf(english)).map(({ translation }) => translation?.method),
    ['machine', 'machine-checked'],
  )
})

test('a technical save or another start makes no revision, moves no time and ages no translation', async () => {
  const { swedish, english } = await publishPair()
  await publish(swedish, { changedBy: 'Kommunikation' })
  await publish(swedish)
  await prepareIndex(payload)
  assert.equal((await revisionsOf(swedish)).length, 1)
  assert.ok(!(await stored(swedish)).changedAt)
  assert.ok(!(await stored(english)).age)
})

test('a change that is said not to alter the meaning is on record, moves no time and ages no translation', async () => {
  const { swedish, english } = await publishPair()
  await publish(swedish, { title: 'Badplatserna', minor: true, note: 'Bestämd form' })
  const [, second] = await revisionsOf(swedish)
  assert.deepEqual([second?.minor, second?.note], [true, 'Bestämd form'])
  assert.ok(!(await stored(swedish)).changedAt)
  assert.ok(!(await stored(english)).age)
  assert.equal((await stored(swedish)).minor, false, 'the next change is asked about anew')

  await publish(swedish, { title: 'Alla badplatser' })
  assert.ok((await stored(swedish)).changedAt)
  assert.ok((await stored(english)).age)
})

test('a change without meaning needs a reason', async () => {
  const { swedish } = await publishPair()
  const { body } = article('', 'sv', 'Ett.', 'Två!')
  await assert.rejects(publish(swedish, { body, minor: true }), (error) => {
    assert.ok(error instanceof ValidationError)
    const [problem] = error.data.errors
    assert.equal(problem?.path, 'note')
    assert.match(problem.message, /Skriv varför|Write why/)
    return true
  })
  assert.equal((await revisionsOf(swedish)).length, 1)
})

test('a mistake mended in one language ages no other', async () => {
  const { swedish, english } = await publishPair()
  await publish(english, { title: 'Bathing places' })
  assert.equal((await revisionsOf(swedish)).length, 1)
  assert.ok(!(await stored(english)).age)
  assert.ok(!(await stored(swedish)).changedAt)
})

test('two publications in the same second are told apart, and the translation is behind the second', async () => {
  const { swedish, english } = await publishPair()
  mock.timers.enable({ apis: ['Date'], now: Date.now() })
  await publish(swedish, { title: 'Badplatserna' })
  await publish(english, { follows: 2 })
  await publish(swedish, { title: 'Alla badplatser' })
  mock.timers.reset()
  const [, second, third] = await revisionsOf(swedish)
  assert.deepEqual([second?.number, third?.number], [2, 3])
  assert.equal(second?.publishedAt, third?.publishedAt)
  assert.notEqual(second?.hash, third?.hash)
  assert.equal(third?.previousHash, second?.hash)
  assert.equal((await stored(english)).age?.titleChanged, true)
})

test('two editors who publish at the same moment are both on record, without a gap', async () => {
  const { swedish } = await publishPair()
  const titles = ['Ett', 'Två', 'Tre', 'Fyra']
  await Promise.all(titles.map((title) => publish(swedish, { title })))
  const history = await revisionsOf(swedish)
  assert.deepEqual(
    history.map(({ number }) => number),
    history.map((_, index) => index + 1),
  )
  assert.equal(
    history.at(-1)?.content.title,
    (await stored(swedish)).title,
    'what is public is what is on record',
  )
  assert.ok('revisions' in (await verifyHistory(payload)))
})

test('what has been public can’t be deleted, only withdrawn; a draft that never was can', async () => {
  const { swedish } = await publishPair()
  await payload.update({ collection, id: swedish.id, data: { _status: 'draft' } })
  await assert.rejects(payload.delete({ collection, id: swedish.id }), (error) => {
    assert.ok(error instanceof APIError)
    assert.equal(error.status, 409)
    assert.match(error.message, /Dra tillbaka|Withdraw/)
    return true
  })
  assert.ok(await stored(swedish))
  const draft = await payload.create({
    collection,
    data: { ...article('Utkast', 'sv', 'Ett.'), slug: 'utkast', _status: 'draft' },
    draft: true,
  })
  await payload.delete({ collection, id: draft.id })
  assert.equal(await payload.findByID({ collection, id: draft.id, disableErrors: true }), null)
})

test('a program that saves a part of a text with a draft beside it is asked which it means, and nothing changes', async () => {
  const { swedish } = await publishPair()
  const { id } = swedish
  await payload.update({ collection, id, data: { lead: 'Ett utkast.' }, draft: true })
  const req = Object.assign(await byEditor(), { payloadAPI: 'REST' as const })
  const save = (data: object, draft = false) => payload.update({ collection, id, data, draft, req })
  await assert.rejects(save({ title: 'En annan rubrik' }), /draft=true/)
  assert.deepEqual(
    [(await stored(swedish))._status, (await stored(swedish)).lead],
    ['published', swedish.lead],
  )
  await save({ title: 'En annan rubrik' }, true)
  assert.equal((await stored(swedish)).title, swedish.title)
})
