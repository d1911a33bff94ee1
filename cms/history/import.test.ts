import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chain, paragraph } from '@/editions/arbitraries'
import { ImportError, toAsideLine, toLine } from '@/editions/jsonl'
import { sealRevision } from '@/editions/chain'
import type { MessageRecord, Metadata } from '@/editions/metadata'
import type { Revision } from '@/editions/model'
import { rawSql, testSite } from '../test-site'
import { keepFile } from '../media/store'
import { exportLines } from './export'
import { importLines } from './import'
import { verifyHistory } from './verify'

const payload = await testSite()

const work = '0b1c2d3e-0000-4000-8000-000000000001'
const original = chain(work, [
  { body: [paragraph('Ett.')], title: 'Badplatser' },
  { body: [paragraph('Ett annat.')], title: 'Badplatser' },
])
const translation = sealRevision({
  work,
  collection: 'articles',
  language: 'en',
  slug: 'bathing-places',
  number: 1,
  publishedAt: '2018-03-01T13:00:00Z',
  content: {
    title: 'Bathing places',
    lead: 'Lead',
    picture: { file: 'a.jpg', width: 3, height: 2, alt: 'A beach' },
    body: [
      {
        kind: 'paragraph',
        content: [{ kind: 'term', term: 'namnd', text: 'One', swedish: 'nämnd' }],
        id: 'p1',
      },
    ],
  },
  minor: false,
  follows: { language: 'sv', number: 1 },
  translation: { method: 'machine' },
  previousHash: null,
})
const all: Revision[] = [translation, ...original]
const word = {
  term: 'namnd',
  swedish: 'nämnd',
  explanation: { sv: 'Politiker.', en: 'Politicians.', uk: 'Політики.' },
  rendering: { en: 'committee' },
}
const glossary = `${toAsideLine({ glossary: word })}\n`
const topic = {
  names: { sv: 'Bad', en: 'Bathing', uk: 'Купання' },
  slugs: { sv: 'bad', en: 'bathing', uk: 'kupannia' },
}
const page = sealRevision({
  ...translation,
  work: '0b1c2d3e-0000-4000-8000-000000000002',
  collection: 'pages',
  slug: 'about',
  follows: undefined,
  translation: undefined,
})
const news = sealRevision({
  ...page,
  work: page.work.replace(/2$/, '3'),
  collection: 'articles',
  slug: 'ice',
})
const publishedAt = '2015-06-01T10:00:00.000Z'
const metadata: [Metadata, ...Metadata[]] = [
  {
    ...{ work, language: 'sv', publishedAt, changedAt: '2016-06-01T10:00:00.000Z', changedBy: 'Fritid' },
    ...{ oldId: '605a2fc161ce5ff59d50c6b', topics: ['bad'], related: [news.work], pinned: 1 },
  },
  { work: news.work, language: 'en', publishedAt, isUnpublished: true },
  { work, language: 'en', publishedAt },
  {
    ...{ work: page.work, language: 'en', publishedAt },
    ...{ order: 3, inFooter: true, reviewBy: '2030-01-01T12:00:00.000Z' },
  },
]
const message: MessageRecord = {
  ...{ titles: { sv: 'Koka vattnet', uk: 'Кип’ятіть воду' }, texts: { sv: 'Till på fredag.' } },
  ...{ gravity: 'crisis', place: 'page', page: page.work, target: work, timeZone: 'Europe/Stockholm' },
  ...{ startsAt: '2026-01-01T07:00:00.000Z', endsAt: '2026-01-02T07:00:00.000Z' },
}
const messages = `${toAsideLine({ message })}\n`
const known = metadata.map((one) => `${toAsideLine({ metadata: one })}\n`).join('')
const topics = `${toAsideLine({ topic })}\n`
const lines = (revisions: readonly Revision[]) => revisions.map((one) => `${toLine(one)}\n`).join('')

async function isEmpty() {
  for (const table of [
    'articles',
    '_articles_v',
    'pages',
    '_pages_v',
    'media',
    'file_uses',
    'former_addresses',
    'revisions',
    'terms',
    'topics',
    'start_page_rels',
    'messages',
  ])
    assert.deepEqual(await rawSql(payload, `SELECT * FROM ${table}`), [], table)
}

async function refused(text: string, problem: RegExp) {
  await assert.rejects(
    importLines(payload, text),
    (error) => error instanceof ImportError && problem.test(error.message),
  )
}

test('an import with a problem is refused by its name, and nothing is written', async () => {
  const [first, second] = original
  assert.ok(second)
  await refused(lines(all).replace('Ett annat', 'Ett nytt'), /Line 3 was altered/)
  await refused(glossary + glossary + lines(all), /has the word nämnd of the glossary twice/)
  await refused(topics + topics + lines(all), /has the topic bad \(sv\) twice/)
  await refused(topics + lines(all) + known, /of the edition in en of work \S+3 comes without its revisions/)
  await refused(lines([...all, page, news]) + known, /names the topic bad, which isn't in the import/)
  await refused(topics + lines([...all, page]) + known, /names the work \S+3, which isn't in the import/)
  await refused(topics + lines([...all, page, news]) + known + known, /tells twice .* in sv of work/)
  await refused(lines(all) + toAsideLine({ metadata: { ...metadata[0], pinned: 4 } }), /pinned/)
  await refused(lines(original) + messages, /message Koka vattnet names the work \S+2, which isn't in/)
  await refused(lines([second]), /revision 1 in sv of work .* is missing/)
  await refused(lines([first, first]), /more than once/)
  const { hash: _hash, ...copy } = { ...first, work: work.replace('1c', '2c') }
  await refused(lines([first, sealRevision(copy)]), /Two editions claim the address polisen-lar in sv/)
  await isEmpty()
})

test('an import that the database stops halfway leaves nothing behind', async () => {
  await rawSql(
    payload,
    "CREATE TRIGGER full BEFORE INSERT ON revisions WHEN NEW.number = 2 BEGIN SELECT RAISE(ABORT, 'disk full'); END",
  )
  await assert.rejects(importLines(payload, glossary + topics + lines([...all, page, news]) + known))
  await isEmpty()
  await rawSql(payload, 'DROP TRIGGER full')
})

test('an import gives the same hashes, and articles that editors can go on with', async () => {
  const whole = glossary + topics + lines([...all, page, news]) + known + messages
  await keepFile('a.jpg', Buffer.from('its folder is copied beside'))
  assert.equal(await importLines(payload, whole), 5)
  assert.deepEqual(await verifyHistory(payload), { editions: 4, revisions: 5, files: 1 })
  let exported = ''
  for await (const line of exportLines(payload)) exported += line
  assert.equal(exported, whole)

  const collection = 'articles'
  const { docs } = await payload.find({
    collection,
    draft: true,
    where: { work: { equals: work } },
    depth: 0,
  })
  const [swedish, english] = docs.sort((one, other) => one.id - other.id)
  assert.ok(english && swedish)
  assert.equal(english.original, swedish.id)
  assert.equal(english.follows, 1)
  assert.deepEqual(english.age?.changed, ['p1'])
  assert.equal(swedish.changedAt, '2016-06-01T10:00:00.000Z')
  assert.equal(swedish.topics?.length, 1)

  const _status = 'published' as const
  await payload.update({ collection, id: english.id, data: { _status } })
  await payload.update({ collection, id: swedish.id, data: { _status } })
  assert.deepEqual(
    await verifyHistory(payload),
    { editions: 4, revisions: 5, files: 1 },
    'a save that changes nothing',
  )
  await payload.update({ collection, id: english.id, data: { follows: 2, _status } })
  assert.deepEqual(await verifyHistory(payload), { editions: 4, revisions: 6, files: 1 })
})

test('a site that has texts takes no import', async () => {
  await refused(lines(all), /has texts already/)
})
