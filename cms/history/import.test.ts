import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chain, paragraph } from '@/editions/arbitraries'
import { ImportError, toLine, toTermLine } from '@/editions/jsonl'
import { sealRevision } from '@/editions/chain'
import type { Revision } from '@/editions/model'
import { rawSql, testSite } from '../test-site'
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
const glossary = `${toTermLine(word)}\n`
const lines = (revisions: readonly Revision[]) => revisions.map((one) => `${toLine(one)}\n`).join('')

async function isEmpty() {
  for (const table of [
    'articles',
    '_articles_v',
    'pages',
    '_pages_v',
    'media',
    'former_addresses',
    'revisions',
    'terms',
  ])
    assert.deepEqual(await rawSql(payload, `SELECT * FROM ${table}`), [], table)
}

async function refused(text: string, fault: RegExp) {
  await assert.rejects(
    importLines(payload, text),
    (error) => error instanceof ImportError && fault.test(error.message),
  )
}

test('an import with a fault is refused by its name, and nothing is written', async () => {
  const [first, second] = original
  assert.ok(second)
  await refused(lines(all).replace('Ett annat', 'Ett nytt'), /Line 3 was altered/)
  await refused(glossary + glossary + lines(all), /has the word nämnd of the glossary twice/)
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
  await assert.rejects(importLines(payload, glossary + lines(all)))
  await isEmpty()
  await rawSql(payload, 'DROP TRIGGER full')
})

test('an import gives the same hashes, and articles that editors can go on with', async () => {
  assert.equal(await importLines(payload, glossary + lines(all)), 3)
  assert.deepEqual(await verifyHistory(payload), { editions: 2, revisions: 3 })
  let exported = ''
  for await (const line of exportLines(payload)) exported += line
  assert.equal(exported, glossary + lines(all))

  const collection = 'articles'
  const { docs } = await payload.find({ collection, draft: true, sort: 'language', depth: 0 })
  const [english, swedish] = docs
  assert.ok(english && swedish)
  assert.equal(english.original, swedish.id)
  assert.equal(english.follows, 1)
  assert.deepEqual(english.age?.changed, ['p1'])
  assert.equal(swedish.changedAt, '2018-03-02T12:00:00.000Z')

  const _status = 'published' as const
  await payload.update({ collection, id: english.id, data: { _status } })
  await payload.update({ collection, id: swedish.id, data: { _status } })
  assert.deepEqual(await verifyHistory(payload), { editions: 2, revisions: 3 }, 'a save that changes nothing')
  await payload.update({ collection, id: english.id, data: { follows: 2, _status } })
  assert.deepEqual(await verifyHistory(payload), { editions: 2, revisions: 4 })
})

test('a site that has texts takes no import', async () => {
  await refused(lines(all), /has texts already/)
})
