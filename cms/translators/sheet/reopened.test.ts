import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ValidationError } from 'payload'
import { beginTranslation } from '../begin'
import {
  _status,
  collection,
  payload,
  publishedOriginal,
  publisher,
  requestOf,
  save,
  sheet,
  textOf,
  translateAll,
} from '../translation.fixture'

test('a later change of the original opens its paragraph again and shows which words are new', async () => {
  const original = await publishedOriginal('Badet är öppet.')
  const id = await beginTranslation(await requestOf(publisher), collection, original.id, 'en')
  await translateAll(id)
  await payload.update({ collection, id, data: { _status } })
  await payload.update({ collection, id: original.id, data: { body: textOf('Badet är stängt.'), _status } })
  const { rows, original: shown } = await sheet(id)
  assert.deepEqual(shown, { language: 'sv', follows: 1, latest: 2 })
  const first = rows.find(({ id: part }) => part === 'p1')
  const [unit] = first?.units ?? []
  assert.equal(first?.state, 'reopened')
  assert.deepEqual(
    unit?.words.map(({ kind, text }) => `${kind} ${text}`),
    ['same Badet är ', 'removed öppet', 'added stängt', 'same .'],
  )
  assert.equal(unit.target, 'One.')
  await save(id, { part: 'p4', texts: { name: 'The baths' } })
  await assert.rejects(payload.update({ collection, id, data: { _status }, draft: false }), ValidationError)
  await save(id, { part: 'p1', texts: { text: 'It is closed.' }, state: 'done' })
  await payload.update({ collection, id, data: { _status }, draft: false })
  assert.equal((await sheet(id)).original.follows, 2)
})
