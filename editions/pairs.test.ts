import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlacedBlock } from './model'
import { pairBlocks } from './pairs'

const blocks = (...ids: string[]): PlacedBlock[] =>
  ids.map((id) => ({ id, kind: 'paragraph', content: [{ kind: 'text', text: id }] }))

/** Each pair as `one|other`. */
const read = (one: PlacedBlock[], other: PlacedBlock[]) =>
  pairBlocks(one, other).map((pair) => `${pair.one?.id ?? ''}|${pair.other?.id ?? ''}`)

test('a reader of two editions has each paragraph beside the same one in the other language', () => {
  assert.deepEqual(read(blocks('p1', 'p2'), blocks('p1', 'p2')), ['p1|p1', 'p2|p2'])
})

test('a paragraph that one edition lacks stands alone, and moves no other', () => {
  assert.deepEqual(read(blocks('p1', 'p3', 'p2'), blocks('p1', 'p2')), ['p1|p1', 'p3|', 'p2|p2'])
  assert.deepEqual(read(blocks('p1', 'p2'), blocks('p1', 'p3', 'p4', 'p2')), ['p1|p1', '|p3', '|p4', 'p2|p2'])
  assert.deepEqual(read(blocks('p1'), blocks('p2', 'p1')), ['|p2', 'p1|p1'])
})

test('a paragraph that stands elsewhere in the other edition is still beside itself', () => {
  assert.deepEqual(read(blocks('p1', 'p2'), blocks('p2', 'p3', 'p1')), ['p1|p1', 'p2|p2', '|p3'])
})

test('what two translators each added is not taken for the same', () => {
  assert.deepEqual(read(blocks('p1', 't1'), blocks('p1', 't1')), ['p1|p1', '|t1', 't1|'])
})
