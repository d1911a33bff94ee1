import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { running } from './running-arbitrary'
import type { Inline } from './model'
import { fromTagged, toTagged } from './tagged'
import { tagsIn, tagsOfTranslation } from './tags'
import { visibleKey } from './visible'

const key = (content: Inline[]) => visibleKey({ kind: 'paragraph', content })

test('running text comes back from its words with tags as it was, whatever is written in it', () => {
  fc.assert(
    fc.property(running, (content) => {
      const tags = tagsIn(content)
      const back = fromTagged(toTagged(content, tags), tags, tags.length)
      assert.ok('content' in back, JSON.stringify(back))
      assert.equal(key(back.content), key(content))
    }),
    { numRuns: 500 },
  )
})

const rules: Inline[] = [
  { kind: 'text', text: 'Läs ' },
  { kind: 'link', href: '/regler', content: [{ kind: 'text', text: 'reglerna', bold: true }] },
  { kind: 'text', text: ' för ' },
  { kind: 'term', term: 'namnd', text: 'nämnden' },
]

test('a translator writes words around the numbers of the original’s links, marks and terms', () => {
  assert.equal(toTagged(rules, tagsIn(rules)), 'Läs <1><2>reglerna</2></1> för <3>nämnden</3>')
  const english = fromTagged('The <3>committee</3> has\n<1>all <2>rules</2></1>.', tagsIn(rules), 3)
  assert.deepEqual(english, {
    content: [
      { kind: 'text', text: 'The ' },
      { kind: 'term', term: 'namnd', text: 'committee' },
      { kind: 'text', text: ' has' },
      { kind: 'break' },
      {
        kind: 'link',
        href: '/regler',
        content: [
          { kind: 'text', text: 'all ' },
          { kind: 'text', text: 'rules', bold: true },
        ],
      },
      { kind: 'text', text: '.' },
    ],
  })
})

test('words that lose a mark, or twist it, are told which', () => {
  const problem = (text: string) => {
    const read = fromTagged(text, tagsIn(rules), 3)
    return 'problem' in read ? `${read.problem.kind} ${read.problem.tag}` : 'none'
  }
  assert.equal(problem('<1><2>a</2></1>'), 'missing 3')
  assert.equal(problem('<1><2>a</1></2> <3>b</3>'), 'crossing 1')
  assert.equal(problem('<1><2>a</2> <3>b</3>'), 'crossing 1')
  assert.equal(problem('<1><2>a</2></1> <3>b</3> <3>c</3>'), 'twice 3')
  assert.equal(problem('<1><2> </2></1> <3>b</3>'), 'empty 2')
  assert.equal(problem('<1><2>a</2></1> <3>b</3> <4>c</4>'), 'unknown 4')
  assert.equal(problem('<3><1><2>a</2></1></3>'), 'nested 3')
})

test('a translation’s own link stands at the number of the original’s, and what only it has comes behind', () => {
  const own: Inline[] = [
    { kind: 'text', text: 'new', italic: true },
    { kind: 'link', href: '/en/rules', content: [{ kind: 'text', text: 'rules', bold: true }] },
  ]
  const tags = tagsOfTranslation(rules, own)
  assert.equal(toTagged(own, tags), '<4>new</4><1><2>rules</2></1>')
  const read = fromTagged('<4>new</4><1><2>rules</2></1><3>x</3>', tags, 3)
  assert.ok('content' in read)
  assert.deepEqual(read.content.slice(0, 2), own)
})
