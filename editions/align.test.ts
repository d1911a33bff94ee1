import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { align } from './align'
import { blocks, editedBlocks, paragraph } from './arbitraries'
import type { Block } from './model'

const count = (all: string[], one: string) => all.filter((other) => other === one).length
const written = (block: Block | undefined) => JSON.stringify(block)

test('a paragraph that nobody touched is never marked, and a changed one always is', () => {
  fc.assert(
    fc.property(editedBlocks, ({ old, current }) => {
      const { matches, removed } = align(old, current)
      const kept: string[] = []
      matches.forEach((match, index) => {
        if (match.from === null) return
        assert.equal(match.changed, written(old[match.from]) !== written(current[index]))
        if (!match.changed) kept.push(written(current[index]))
      })
      const before = old.map(written)
      const after = current.map(written)
      for (const text of before) {
        assert.equal(count(kept, text), Math.min(count(before, text), count(after, text)))
      }
      const used = matches.flatMap(({ from }) => from ?? [])
      assert.deepEqual(
        [...used, ...removed].sort((a, b) => a - b),
        [...old.keys()],
      )
    }),
    { numRuns: 300 },
  )
})

test('an inserted paragraph marks none of those that follow', () => {
  fc.assert(
    fc.property(blocks, fc.nat(), (old, place) => {
      const at = place % (old.length + 1)
      const { matches, removed } = align(old, old.toSpliced(at, 0, paragraph('Helt ny text.')))
      assert.deepEqual(removed, [])
      assert.deepEqual(matches[at], { from: null })
      assert.ok(
        matches.toSpliced(at, 1).every((match) => match.from !== null && !match.changed && !match.moved),
      )
    }),
  )
})

test('a paragraph that was moved is said to be moved, and no other is', () => {
  const old = ['ett', 'två', 'tre', 'fyra', 'fem'].map(paragraph)
  const current = ['fem', 'ett', 'två', 'tre', 'fyra'].map(paragraph)
  assert.deepEqual(align(old, current).matches, [
    { from: 4, changed: false, moved: true },
    ...[0, 1, 2, 3].map((from) => ({ from, changed: false, moved: false })),
  ])
})

test('a paragraph that was moved and reworded is recognised', () => {
  const old = ['ett två tre fyra fem sex sju', 'A', 'B', 'C'].map(paragraph)
  const current = ['A', 'B', 'C', 'ett två tre fyra fem sex sju åtta'].map(paragraph)
  assert.deepEqual(align(old, current).matches[3], { from: 0, changed: true, moved: true })
})

test('a reworded paragraph beside a new one is the one with most words in common', () => {
  const old = ['A', 'polisen besökte kommunen i mars', 'B'].map(paragraph)
  const current = ['A', 'något helt annat', 'polisen besökte kommunen i april', 'B'].map(paragraph)
  const { matches, removed } = align(old, current)
  assert.deepEqual(matches[1], { from: null })
  assert.deepEqual(matches[2], { from: 1, changed: true, moved: false })
  assert.deepEqual(removed, [])
})

test('of two new paragraphs, the one with most of the old words is the old one', () => {
  const old = [paragraph('ett två tre fyra fem')]
  const current = ['ett två tre sju åtta', 'ett två tre fyra sju'].map(paragraph)
  assert.deepEqual(align(old, current).matches, [{ from: null }, { from: 0, changed: true, moved: false }])
})

test('a misspelt heading of one word is the same heading when it is put right', () => {
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, content: [{ kind: 'text', text }] })
  const { matches } = align([paragraph('A'), heading('Bakgrudn')], [paragraph('A'), heading('Bakgrund')])
  assert.deepEqual(matches[1], { from: 1, changed: true, moved: false })
})

test('a paragraph never turns into a heading', () => {
  const heading: Block = { kind: 'heading', level: 2, content: [{ kind: 'text', text: 'Samma ord' }] }
  assert.deepEqual(align([paragraph('Samma ord')], [heading]), { matches: [{ from: null }], removed: [0] })
})
