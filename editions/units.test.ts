import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blocks, paragraph } from './arbitraries'
import type { EditionContent } from './model'
import { placeBlocks } from './place'
import { inlineText } from './text'
import { mapUnits, unitsOf } from './units'

const contents = blocks.map((body): EditionContent => ({
  title: 'Rubrik',
  lead: 'Ingress',
  body: placeBlocks(null, body, []),
}))

test('a content whose units nobody changes is the same, and no two units of a part have one key', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const same = mapUnits(content, (_, unit) => unit.content)
      assert.deepEqual(structuredClone(same), structuredClone(content))
      for (const units of unitsOf(content).values())
        assert.equal(new Set(units.map(({ key }) => key)).size, units.length)
    }),
  )
})

test('each item, cell and caption is translated on its own; what isn’t words is left', () => {
  const content: EditionContent = {
    title: 'Priser',
    lead: '',
    body: [
      {
        kind: 'table',
        id: 'p1',
        caption: 'Bad',
        headers: 'columns',
        rows: [
          [[{ kind: 'text', text: 'Vuxen' }], []],
          [[{ kind: 'text', text: '60 kr' }], []],
        ],
      },
      {
        kind: 'facts',
        id: 'p2',
        title: 'Tider',
        body: [
          paragraph('Öppet'),
          { kind: 'list', ordered: false, items: [{ content: [{ kind: 'text', text: 'Måndag' }] }] },
        ],
      },
      { kind: 'contact', id: 'p3', name: 'Badet', phone: '033-35 70 00' },
    ],
  }
  const keys = [...unitsOf(content)].map(([part, units]) => [part, ...units.map(({ key }) => key)].join(' '))
  assert.deepEqual(keys, [
    'title text',
    'lead text',
    'p1 caption r1c1 r1c2 r2c1 r2c2',
    'p2 title b1 b2.1',
    'p3 name',
  ])
  const loud = mapUnits(content, (_, unit) => [
    { kind: 'text', text: inlineText(unit.content).toUpperCase() },
  ])
  assert.deepEqual(loud.body[2], { kind: 'contact', id: 'p3', name: 'BADET', phone: '033-35 70 00' })
})
