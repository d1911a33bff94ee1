import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { editedBlocks, paragraph } from './arbitraries'
import { compareContents, isUnchanged, type BlockDifference } from './compare'
import type { Block, EditionContent } from './model'
import { placeBlocks } from './place'

/** Two revisions of a body, one after the other. */
function difference(old: Block[], current: Block[]): BlockDifference[] {
  const before = placeBlocks(null, old, [])
  return compareContents(content({ body: before }), content({ body: placeBlocks(before, current, []) }), 'sv')
    .body
}

function content(parts: Partial<EditionContent>): EditionContent {
  return { title: 'Rubrik', lead: 'Ingress', body: [], ...parts }
}

const summary = (all: BlockDifference[]) => all.map(({ now, change, moved }) => [now.id, change, moved])
const texts = (...all: string[]) => all.map(paragraph)

test('a page of history shows what was put in, changed, taken out and moved, in the order of reading', () => {
  const old = texts('ett hus', 'två hus', 'bort', 'tre hus', 'fyra hus')
  const current = texts('fyra hus', 'ett hus', 'nytt', 'två röda hus', 'tre hus')
  assert.deepEqual(summary(difference(old, current)), [
    ['p5', 'unchanged', true],
    ['p1', 'unchanged', false],
    ['p6', 'added', false],
    ['p2', 'words', false],
    ['p3', 'removed', false],
    ['p4', 'unchanged', false],
  ])
})

test('what was taken out at the beginning is shown at the beginning, and all of it when all went', () => {
  assert.deepEqual(summary(difference(texts('a', 'b', 'c'), texts('c'))), [
    ['p1', 'removed', false],
    ['p2', 'removed', false],
    ['p3', 'unchanged', false],
  ])
  assert.deepEqual(summary(difference(texts('a', 'b'), [])), [
    ['p1', 'removed', false],
    ['p2', 'removed', false],
  ])
})

test('a reader is told when only the target of a link changed', () => {
  const link = (href: string): Block => ({
    kind: 'paragraph',
    content: [{ kind: 'link', href, content: [{ kind: 'text', text: 'här' }] }],
  })
  const [changed] = difference([link('/a')], [link('/b')])
  assert.equal(changed?.change, 'form')
  assert.deepEqual(changed.words, [{ kind: 'same', text: 'här' }])
})

test('words of every kind of block are compared', () => {
  const blocks = (word: string): Block[] => [
    {
      kind: 'quote',
      speech: 'Vi lär,',
      attribution: `säger ${word}.`,
      speaker: word,
      continuation: 'Mycket.',
    },
    {
      kind: 'list',
      ordered: true,
      items: [{ content: [], list: { kind: 'list', ordered: false, items: paragraphItems(word) } }],
    },
    { kind: 'facts', title: 'Fakta', body: [paragraph(word)] },
    { kind: 'image', picture: { file: 'a.jpg', width: 3, height: 2, alt: 'Hus', caption: word } },
  ]
  for (const { change, words } of difference(blocks('Anna'), blocks('Eva'))) {
    assert.equal(change, 'words')
    assert.deepEqual(
      words.filter(({ kind }) => kind !== 'same'),
      [
        { kind: 'removed', text: 'Anna' },
        { kind: 'added', text: 'Eva' },
      ],
    )
  }
})

test('a changed title and lead, and a picture put in, changed or taken away, are shown', () => {
  const picture = { file: 'a.jpg', width: 3, height: 2, alt: 'Hus' }
  const compared = compareContents(
    content({}),
    content({ title: 'Rubrik med mera', lead: '', picture }),
    'sv',
  )
  assert.deepEqual(
    compared.title.map(({ kind }) => kind),
    ['same', 'added'],
  )
  assert.deepEqual(compared.lead, [{ kind: 'removed', text: 'Ingress' }])
  assert.equal(compared.picture?.change, 'added')
  const pictureOf = (old: EditionContent, current: EditionContent) =>
    compareContents(old, current, 'sv').picture
  assert.equal(pictureOf(content({ picture }), content({}))?.change, 'removed')
  assert.equal(
    pictureOf(content({ picture }), content({ picture: { ...picture, file: 'b.jpg' } }))?.change,
    'form',
  )
  assert.equal(pictureOf(content({ picture }), content({ picture }))?.change, 'unchanged')
  assert.equal(pictureOf(content({}), content({})), null)
})

test('nothing is left out of a page of history, whatever an editor did', () => {
  fc.assert(
    fc.property(editedBlocks, ({ old, current }) => {
      const before = placeBlocks(null, old, [])
      const after = placeBlocks(before, current, [])
      const { body } = compareContents(content({ body: before }), content({ body: after }), 'sv')
      const now = body.filter(({ change }) => change !== 'removed').map((shown) => shown.now)
      const gone = body.filter(({ change }) => change === 'removed').map((shown) => shown.now)
      assert.deepEqual(now, after)
      assert.deepEqual(
        gone,
        before.filter(({ id }) => after.every((block) => block.id !== id)),
      )
    }),
  )
})

function paragraphItems(word: string) {
  return [{ content: paragraph(word).content }]
}

test('a revision that says the same as the one before is told from one that doesn’t', () => {
  const body = placeBlocks(null, texts('Ett stycke.', 'Ett till.'), [])
  const picture = { file: 'a.jpg', width: 3, height: 2, alt: 'Hus' }
  const between = (current: Partial<EditionContent>) =>
    isUnchanged(compareContents(content({ body }), content({ body, ...current }), 'sv'))
  assert.equal(between({}), true)
  assert.equal(between({ title: 'En annan rubrik' }), false)
  assert.equal(between({ picture }), false)
  assert.equal(between({ body: body.slice(1) }), false)
  assert.equal(between({ body: body.toReversed() }), false)
})
