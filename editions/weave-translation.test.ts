import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paragraph } from './arbitraries'
import type { Block, EditionContent, List, PlacedBlock } from './model'
import { blockText } from './text'
import { weaveTranslation } from './weave-translation'

const content = (...body: PlacedBlock[]): EditionContent => ({ title: 'T', lead: 'L', body })
const at = (id: string, block: Block | string): PlacedBlock => ({
  ...(typeof block === 'string' ? paragraph(block) : block),
  id,
})
const list = (...items: string[]): List => ({
  kind: 'list',
  ordered: false,
  items: items.map((text) => ({ content: [{ kind: 'text', text }] })),
})

function weave(
  translation: EditionContent,
  before: EditionContent,
  now: EditionContent,
  open: string[] = [],
) {
  const threads = { followed: before, since: () => before, isOpen: (part: string) => open.includes(part) }
  const { content: woven, gone } = weaveTranslation(translation, now, threads)
  return {
    texts: woven.body.map((block) => `${block.id} ${blockText(block)}`),
    gone: gone.map(({ id }) => id),
    woven,
  }
}

test('a translator finds what is new in the original’s words, at its place, and what is gone apart', () => {
  const before = content(at('p1', 'Ett.'), at('p2', 'Två.'))
  const now = content(at('p3', 'Först.'), at('p1', 'Ett, ändrat.'))
  const english = content(at('p1', 'One.'), at('t1', 'Our own.'), at('p2', 'Two.'))
  const { texts, gone } = weave(english, before, now)
  assert.deepEqual(texts, ['p3 Först.', 'p1 One.', 't1 Our own.'])
  assert.deepEqual(gone, ['p2'])
})

test('what the translation left out stays out', () => {
  const before = content(at('p1', 'Ett.'), at('p2', 'Två.'))
  assert.deepEqual(weave(content(at('p2', 'Two.')), before, before).texts, ['p2 Two.'])
})

test('an item put into a list leaves the words of the others where they belong', () => {
  const before = content(at('p1', list('Måndag', 'Tisdag', 'Onsdag')))
  const now = content(at('p1', list('Söndag', 'Måndag', 'Tisdagar', 'Onsdag')))
  const english = content(at('p1', list('Monday', 'Tuesday', 'Wednesday')))
  assert.deepEqual(weave(english, before, now).texts, ['p1 Söndag\nMonday\nTuesday\nWednesday'])
})

test('words that nobody has translated yet become the original’s new ones', () => {
  const before = content(at('p1', 'Ett.'), at('p2', 'Två.'))
  const now = content(at('p1', 'Ett nytt.'), at('p2', 'Två nya.'))
  const begun = content(at('p1', 'Ett.'), at('p2', 'Two.'))
  assert.deepEqual(weave(begun, before, now, ['p1', 'p2']).texts, ['p1 Ett nytt.', 'p2 Two.'])
})

test('another picture of the original comes along, with the translation’s words', () => {
  const picture = (file: string, alt: string): PlacedBlock => ({
    kind: 'image',
    id: 'p1',
    picture: { file, width: 1, height: 1, alt },
  })
  const { woven } = weave(
    content(picture('a.jpg', 'A fox')),
    content(picture('a.jpg', 'En räv')),
    content(picture('b.jpg', 'En röd räv')),
  )
  assert.deepEqual(woven.body, [picture('b.jpg', 'A fox')])
})
