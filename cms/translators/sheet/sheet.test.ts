import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ValidationError } from 'payload'
import { beginTranslation } from '../begin'
import { Refused } from '../refused'
import {
  _status,
  collection,
  payload,
  publishedOriginal,
  publisher,
  requestOf,
  save,
  sheet,
  translateAll,
  translator,
  workOf,
} from '../translation.fixture'
import { saveChanges } from './save'

test('a translator begins with the original’s blocks, links and pictures, and nothing counts as translated', async () => {
  const original = await publishedOriginal()
  const id = await beginTranslation(await requestOf(publisher), collection, original.id, 'en')
  assert.equal(await beginTranslation(await requestOf(publisher), collection, original.id, 'en'), id)
  const { rows } = await sheet(id)
  assert.deepEqual(
    rows.map(({ id: part, state, units }) => [part, state, ...units.map(({ target }) => target)].join(' ')),
    ['title open ', 'lead open ', 'p1 open ', 'p2 open ', 'p3 open  2026', 'p4 open '],
  )
  assert.deepEqual(rows[3]?.offered, [{ word: 'nämnd', accepted: 'committee' }])
  await assert.rejects(payload.update({ collection, id, data: { _status } }), (error) => {
    assert.ok(error instanceof ValidationError)
    assert.match(error.data.errors[0]?.message ?? '', /”Badplatser \d+”, ”Sommarens bad.”, ”Ett.”/)
    return true
  })
})

test('what is translated is kept with its marks, leads to the language’s own pages, and is published', async () => {
  const original = await publishedOriginal()
  const id = await beginTranslation(await requestOf(publisher), collection, original.id, 'en')
  await translateAll(id)
  const done = await sheet(id)
  assert.deepEqual(new Set(done.rows.map(({ state }) => state)), new Set(['done']))
  const published = await payload.update({ collection, id, data: { _status } })
  assert.equal(published.slug, 'bathing-places')
  const { docs } = await payload.find({
    collection: 'revisions',
    where: { work: { equals: published.work }, language: { equals: 'en' } },
  })
  const content = docs[0]?.record.content
  assert.deepEqual(
    content?.body.map(({ id: place }) => place),
    ['p1', 'p2', 'p3', 'p4'],
  )
  const [, second, , contact] = content.body
  assert.ok(second?.kind === 'paragraph')
  assert.deepEqual(second.content.slice(1, 4), [
    { kind: 'term', term: 'namnd', text: 'committee', swedish: 'nämnd' },
    { kind: 'text', text: ' has ' },
    { kind: 'text', text: 'changed', bold: true },
  ])
  const link = second.content.find(({ kind }) => kind === 'link')
  assert.ok(link?.kind === 'link')
  assert.equal(link.href, '/en/news/rules')
  assert.ok(contact?.kind === 'contact')
  assert.equal(contact.phone, '033-35 70 00')
})

test('words that lose a mark, an empty field and somebody else’s change are refused in words', async () => {
  const original = await publishedOriginal()
  const id = await beginTranslation(await requestOf(publisher), collection, original.id, 'en')
  const refused = (status: number, says: RegExp) => (error: unknown) => {
    assert.ok(error instanceof Refused, String(error))
    assert.equal(error.status, status)
    assert.match(error.text.sv, says)
    return true
  }
  await assert.rejects(
    save(id, { part: 'p2', texts: { text: 'The committee.' }, state: 'done' }),
    refused(400, /<1>…<\/1> saknas/),
  )
  await assert.rejects(
    save(id, { part: 'p3', texts: { '1': '' }, state: 'done' }),
    refused(400, /ett fält är tomt/),
  )
  await assert.rejects(save(id, { part: 'p9', texts: {} }), refused(404, /finns inte/))
  await save(id, { part: 'p1', texts: { text: 'Theirs.' } })
  const req = await requestOf(publisher)
  const work = await workOf(req, id)
  const late = [{ part: 'p1', units: { text: { was: '', is: 'Mine.' } } }]
  await assert.rejects(saveChanges(req, work, late), refused(409, /någon annan/))
})

test('two who save different paragraphs at once both keep theirs', async () => {
  const original = await publishedOriginal()
  const id = await beginTranslation(await requestOf(publisher), collection, original.id, 'en')
  await Promise.all([
    save(id, { part: 'p1', texts: { text: 'One.' } }),
    save(id, { part: 'title', texts: { text: 'Bathing' }, state: 'done' }),
  ])
  const { rows } = await sheet(id)
  assert.deepEqual([rows[0]?.units[0]?.target, rows[2]?.units[0]?.target], ['Bathing', 'One.'])
  assert.deepEqual([rows[0]?.state, rows[2]?.state], ['done', 'open'])
})

test('a translator writes in their own languages alone', async () => {
  const original = await publishedOriginal()
  const req = await requestOf(translator)
  const refused = (error: unknown) => error instanceof Refused && error.status === 403
  await assert.rejects(beginTranslation(req, collection, original.id, 'en'), refused)
  const id = await beginTranslation(req, collection, original.id, 'uk')
  await save(id, { part: 'p1', texts: { text: 'Один.' }, state: 'done' }, translator)
  const theirs = await sheet(id, translator)
  assert.deepEqual([theirs.mayWrite, theirs.mayPublish], [true, false])
  const other = await beginTranslation(await requestOf(publisher), collection, original.id, 'en')
  assert.equal((await sheet(other, translator)).mayWrite, false)
  await assert.rejects(save(other, { part: 'p1', texts: { text: 'One.' } }, translator))
})
