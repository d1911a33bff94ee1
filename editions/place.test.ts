import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blocks, chain, editedBlocks, history, paragraph } from './arbitraries'
import type { Block, PlacedBlock } from './model'
import { placeBlocks, placeTranslation } from './place'

const work = '7d3f0b52-8f5c-4d6e-9b1a-2c4e6a8b0d1f'
const ids = (body: readonly PlacedBlock[] | undefined) => body?.map(({ id }) => id)
const heading = (text: string): Block => ({ kind: 'heading', level: 2, content: [{ kind: 'text', text }] })

test('a link to a paragraph leads to the same paragraph after others were put in, taken out and moved', () => {
  const revisions = chain(work, [
    { body: ['ett', 'två', 'tre'].map(paragraph) },
    { body: ['noll', 'ett', 'två', 'tre'].map(paragraph) },
    { body: ['tre', 'noll', 'två'].map(paragraph) },
  ])
  assert.deepEqual(
    revisions.map(({ content }) => ids(content.body)),
    [
      ['p1', 'p2', 'p3'],
      ['p4', 'p1', 'p2', 'p3'],
      ['p3', 'p4', 'p2'],
    ],
  )
})

test('a reworded paragraph keeps its address', () => {
  const [, later] = chain(work, [
    { body: ['A', 'polisen besökte kommunen i mars'].map(paragraph) },
    { body: ['B ny', 'A', 'polisen besökte kommunen i april'].map(paragraph) },
  ])
  assert.deepEqual(ids(later?.content.body), ['p3', 'p1', 'p2'])
})

test('a new paragraph never gets the address of one that was taken away', () => {
  const first = placeBlocks(null, ['ett', 'två'].map(paragraph), [])
  const second = placeBlocks(first, [paragraph('ett')], ids(first) ?? [])
  const third = placeBlocks(second, [paragraph('ett'), heading('tre')], ['p1', 'p2'])
  assert.deepEqual(ids(third), ['p1', 'p3'])
})

test('addresses are unique, last as long as their paragraph, and are never used again', () => {
  fc.assert(
    fc.property(history, (revisions) => {
      const gone = new Set<string>()
      let before: PlacedBlock[] = []
      for (const { content } of revisions) {
        const now = ids(content.body) ?? []
        assert.equal(new Set(now).size, now.length)
        assert.ok(now.every((id) => !gone.has(id)))
        for (const { id, ...block } of before) {
          const same = content.body.find((other) => other.id === id)
          const isLost =
            !same &&
            content.body.some(
              (other) => JSON.stringify({ ...other, id: '' }) === JSON.stringify({ ...block, id: '' }),
            )
          const isShared =
            before.filter(
              (other) => JSON.stringify({ ...other, id: '' }) === JSON.stringify({ ...block, id: '' }),
            ).length > 1
          assert.ok(!isLost || isShared)
          if (!same) gone.add(id)
        }
        before = content.body
      }
    }),
  )
})

test('publishing the same text again moves no address', () => {
  fc.assert(
    fc.property(editedBlocks, ({ old, current }) => {
      const placed = placeBlocks(placeBlocks(null, old, []), current, [])
      assert.deepEqual(placeBlocks(placed, current, []), placed)
    }),
  )
})

test('a translation with the paragraphs of its original has their addresses', () => {
  fc.assert(
    fc.property(blocks, blocks, (old, current) => {
      const original = placeBlocks(placeBlocks(null, old, []), current, [])
      assert.deepEqual(ids(placeTranslation(original, current)), ids(original))
    }),
  )
})

test('a translation with as many paragraphs follows its original by place, however long they are', () => {
  const original = placeBlocks(null, ['Kort.', 'Polisen i Kyiv besökte Borås 2018.'].map(paragraph), [])
  const translation = ['Polisen i Kyiv besökte Borås 2018.', 'Kort.'].map(paragraph)
  assert.deepEqual(ids(placeTranslation(original, translation)), ['p1', 'p2'])
})

test('a translation that lacks a paragraph has the right address on those that follow', () => {
  const original = placeBlocks(
    null,
    [
      paragraph('Polisen i Kyiv besökte Borås under tre dagar i mars.'),
      paragraph('Kort.'),
      heading('Bakgrund'),
      paragraph('Samarbetet mellan kommunen och polisen började 2018 och är långt och beskrivs här.'),
      paragraph('Läs mer.'),
    ],
    [],
  )
  const translation = [
    paragraph('Police from Kyiv visited Borås for three days in March.'),
    heading('Background'),
    paragraph('The work that the municipality and the police do together began in 2018, and so on.'),
    paragraph('Read more.'),
  ]
  assert.deepEqual(ids(placeTranslation(original, translation)), ['p1', 'p3', 'p4', 'p5'])
})

test('a note that only the translation has gets an address that no original has', () => {
  const original = placeBlocks(null, [heading('Bakgrund'), paragraph('Ett.')], [])
  const translation = [heading('Background'), paragraph('One.'), heading('Note'), heading('Another')]
  assert.deepEqual(ids(placeTranslation(original, translation)), ['p1', 'p2', 't1', 't2'])
  assert.deepEqual(ids(placeTranslation([{ ...paragraph('A'), id: 't1' }], translation)), [
    't2',
    't1',
    't3',
    't4',
  ])
})

test('whatever a translator writes, addresses are unique, in order, and lead to blocks of one kind', () => {
  fc.assert(
    fc.property(blocks, blocks, (one, other) => {
      const original = placeBlocks(null, one, [])
      const placed = placeTranslation(original, other)
      assert.equal(new Set(ids(placed)).size, placed.length)
      const partners = placed.flatMap(({ id }) =>
        id.startsWith('p') ? original.findIndex((block) => block.id === id) : [],
      )
      assert.deepEqual(
        partners,
        partners.toSorted((a, b) => a - b),
      )
      assert.ok(
        placed.every(
          ({ id, kind }) => id.startsWith('t') || original.find((block) => block.id === id)?.kind === kind,
        ),
      )
    }),
  )
})
