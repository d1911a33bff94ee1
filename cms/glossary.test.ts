import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { test } from 'node:test'
import { ValidationError } from 'payload'
import type { Inline } from '@/editions/model'
import { blockText } from '@/editions/text'
import { loadContent } from './body/load-content'
import { findRevision } from './edition/lookups'
import { fromTerm } from './glossary'
import { exportLines } from './history/export'
import { body, paragraph, term } from './body/nodes'
import { article, testSite } from './test-site'

const payload = await testSite()
const collection = 'articles'
const _status = 'published' as const

const nämnd = await payload.create({
  collection: 'terms',
  data: fromTerm({
    term: '',
    swedish: 'nämnd',
    explanation: { sv: 'Politiker.', en: 'Politicians.', uk: 'Політики.' },
    rendering: { en: 'committee' },
  }),
})

const linked = (...texts: string[]) =>
  body(...texts.map((text) => paragraph('The ', term(nämnd.id, text), '.')))

async function inlines(id: number): Promise<Inline[]> {
  const { work, language } = await payload.findByID({ collection, id, depth: 0 })
  const revision = await findRevision({ payload }, { work: work ?? '', language })
  return revision?.content.body.flatMap((block) => (block.kind === 'paragraph' ? block.content : [])) ?? []
}

test('a term has an address made from its Swedish word, and keeps it', async () => {
  assert.equal(nämnd.anchor, 'namnd')
  const renamed = await payload.update({
    collection: 'terms',
    id: nämnd.id,
    data: { swedish: 'nämnden', anchor: 'other' },
  })
  assert.deepEqual([renamed.swedish, renamed.anchor], ['nämnden', 'namnd'])
  await payload.update({ collection: 'terms', id: nämnd.id, data: { swedish: 'nämnd' } })
})

test('a term needs its explanation in every language', async () => {
  const data = { swedish: 'kommun', anchor: '', explanation: { sv: 'Ett.', en: '', uk: 'Один.' } }
  await assert.rejects(payload.create({ collection: 'terms', data }), /explanation|Explanation|English/i)
})

test('a translation keeps the Swedish word on record; a Swedish text has it already', async () => {
  const swedish = await payload.create({
    collection,
    data: { ...article('Nämnden', 'sv'), body: linked('nämnden'), slug: 'namnden', _status },
  })
  const english = await payload.create({
    collection,
    data: {
      ...article('Committee', 'en'),
      body: linked('committee'),
      slug: 'committee',
      original: swedish.id,
      _status,
    },
  })
  const inText = { kind: 'term', term: 'namnd' }
  assert.deepEqual((await inlines(swedish.id))[1], { ...inText, text: 'nämnden' })
  assert.deepEqual((await inlines(english.id))[1], { ...inText, text: 'committee', swedish: 'nämnd' })
})

test('an editor who links a term twice is told so at the field on publishing; a draft waits', async () => {
  const data = { ...article('Twice', 'en'), body: linked('committee', 'committee'), slug: 'twice' }
  await assert.rejects(payload.create({ collection, data: { ...data, _status } }), (error) => {
    assert.ok(error instanceof ValidationError)
    const [problem] = error.data.errors
    assert.equal(problem?.path, 'body')
    assert.match(problem.message, /mer än en gång|more than once/)
    return true
  })
  const draft = await payload.create({ collection, data: { ...data, _status: 'draft' }, draft: true })
  await assert.rejects(payload.update({ collection, id: draft.id, data: { _status } }), ValidationError)
  await payload.update({ collection, id: draft.id, data: { body: linked('committee'), _status } })
})

test('pages are made anew when a term is changed or removed', async () => {
  let told = 0
  const edge = createServer((_, response) => {
    told++
    response.end()
  }).listen(0, '127.0.0.1')
  await once(edge, 'listening')
  const address = edge.address()
  process.env.PURGE_URL = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const { swedish, explanation } = nämnd
  const other = await payload.create({
    collection: 'terms',
    data: { swedish: `${swedish} två`, anchor: '', explanation },
  })
  await payload.update({ collection: 'terms', id: other.id, data: { explanation } })
  await payload.delete({ collection: 'terms', id: other.id })
  process.env.PURGE_URL = ''
  edge.close()
  assert.equal(told, 3)
})

test('the glossary is part of an export', async () => {
  const lines: string[] = []
  for await (const line of exportLines(payload)) lines.push(line)
  assert.match(lines[0] ?? '', /^\{"glossary":.*"term":"namnd"/)
  assert.equal(lines.filter((line) => line.startsWith('{"glossary"')).length, 1)
})

test('when a term is gone its words stay in the text, and an editor is told where to unlink it', async () => {
  const { id } = await payload.create({
    collection,
    data: { ...article('Gone', 'en'), body: linked('committee'), slug: 'gone', _status },
  })
  await payload.delete({ collection: 'terms', id: nämnd.id })
  const document = await payload.findByID({ collection, id, depth: 0 })
  const [block] = (await loadContent({ payload }, document)).body
  assert.ok(block)
  assert.equal(blockText(block), 'The committee.')
  const again = payload.update({ collection, id, data: { title: 'Gone for good', _status } })
  await assert.rejects(again, (error) => {
    assert.ok(error instanceof ValidationError)
    const [fault] = error.data.errors
    assert.equal(fault?.path, 'body')
    assert.match(fault.message, /^Vid ”committee”: välj vilket ord i ordlistan/)
    return true
  })
})
