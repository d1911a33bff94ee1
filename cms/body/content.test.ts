import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '@/editions/model'
import { readDocument } from './content'
import { sentenceOf } from './problems'
import { body, common, list, paragraph, special, term, words, type Node } from './nodes'

function read(...nodes: unknown[]) {
  const { content, problems } = readDocument(
    { language: 'sv', body: { root: { children: nodes } } },
    { files: new Map(), terms: new Map(), links: new Map() },
  )
  return { blocks: content.body, said: problems.map((problem) => sentenceOf(problem).sv) }
}

const text = (...texts: string[]): { kind: 'text'; text: string }[] =>
  texts.map((one) => ({ kind: 'text', text: one }))
const element = (type: string, children: Node[], more: object = {}): Node => ({
  ...common,
  type,
  ...more,
  children,
})

function isRefused({ said }: ReturnType<typeof read>, words: RegExp) {
  assert.equal(said.length, 1)
  assert.match(said[0] ?? '', words)
}

test('a list that begins with an indented item keeps it', () => {
  const nested = element('listitem', [list(['Indragen allra först'])])
  const { blocks, said } = read(
    element('list', [nested, ...itemsOf(list(['Vanlig punkt']))], { listType: 'bullet' }),
  )
  const inner: Block = { kind: 'list', ordered: false, items: [{ content: text('Indragen allra först') }] }
  assert.deepEqual(blocks, [
    {
      kind: 'list',
      ordered: false,
      items: [{ content: [], list: inner }, { content: text('Vanlig punkt') }],
    },
  ])
  assert.deepEqual(said, [])
})

test('a second list below the same item stays, and so does the number that a list begins with', () => {
  const items = [
    ...itemsOf(list(['A'])),
    element('listitem', [list(['b'])]),
    element('listitem', [list(['c'])]),
  ]
  const { blocks } = read(element('list', items, { listType: 'number', start: 3 }))
  assert.deepEqual(blocks, [
    {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [
        { content: text('A'), list: { kind: 'list', ordered: false, items: [{ content: text('b') }] } },
        { content: [], list: { kind: 'list', ordered: false, items: [{ content: text('c') }] } },
      ],
    },
  ])
})

test('exponents, indices and struck words keep what they mean', () => {
  const { blocks } = read(paragraph('10', words('6', 64), ' CO', words('2', 32), words('500 kr', 4)))
  assert.deepEqual(blocks, [
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: '10' },
        { kind: 'text', text: '6', script: 'raised' },
        { kind: 'text', text: ' CO' },
        { kind: 'text', text: '2', script: 'lowered' },
        { kind: 'text', text: '500 kr', struck: true },
      ],
    },
  ])
})

test('what readers wouldn’t get is told with the words that it stands at', () => {
  isRefused(read(element('horizontalrule', [])), /^Stycke 1: den här sortens innehåll/)
  isRefused(read(paragraph('Före'), element('quote', [words('Citerat')])), /^Vid ”Citerat”: den här sorten/)
  isRefused(read(element('heading', [words('Djup')], { tag: 'h5' })), /^Vid ”Djup”: rubriken har en nivå/)
  isRefused(read(paragraph(words('Struken under', 8))), /^Vid ”Struken under”: texten är märkt/)
  isRefused(read(paragraph(words('upp och ned', 32 | 64))), /^Vid ”upp och ned”: texten är märkt/)
  isRefused(read(paragraph('half \uD83D')), /^Vid ”half �”: här finns ett halvt tecken/)
  isRefused(
    read(element('list', itemsOf(list(['Klart'])), { listType: 'check' })),
    /^Vid ”Klart”: kryssrutor/,
  )
  isRefused(
    read(paragraph(element('heading', [words('I mitten')], { tag: 'h2' }))),
    /kan inte stå på den här/,
  )
  isRefused(read(special('mystery', { title: 'Gåta' })), /^Vid ”Gåta”: den här sortens innehåll/)
  isRefused(read(special('image', { file: 9, alt: 'Torget' })), /^Vid ”Torget”: bilden finns inte/)
  isRefused(read('not a node'), /^Stycke 1: den här sortens innehåll/)
})

test('a link that leads nowhere is told by its words, which stay', () => {
  const link = (url: string) => element('link', [words('planen')], { fields: { linkType: 'custom', url } })
  const { blocks, said } = read(paragraph('Läs ', link('javascript:alert(1)')))
  assert.match(said[0] ?? '', /^Vid ”planen”: skriv en länkadress som börjar med https/)
  assert.deepEqual(blocks, [{ kind: 'paragraph', content: text('Läs ', 'planen') }])
})

test('words of a draft are shown where they can’t be published', () => {
  const odd = element('mystery', [paragraph('Inuti')])
  assert.deepEqual(read(odd).blocks, [{ kind: 'paragraph', content: text('Inuti') }])
})

test('paragraphs in another language have it, whichever it is, and it must be a language', () => {
  const foreign = (fields: object) => read(special('foreign', { ...fields, body: body(paragraph('مرحبا')) }))
  const has = (language: string) => [{ kind: 'paragraph', content: text('مرحبا'), language }]
  assert.deepEqual(foreign({ language: 'ar' }).blocks, has('ar'))
  assert.deepEqual(foreign({ language: 'other', code: 'zh-hant' }).blocks, has('zh-Hant'))
  isRefused(foreign({ language: 'other', code: 'not a tag' }), /språket saknas/)
})

function itemsOf({ children }: Node): Node[] {
  return children as Node[]
}

test('a word whose explanation is gone from the glossary keeps its letters, and the editor is told where it is', () => {
  const { blocks, said } = read(paragraph('Ett ', term(7, 'nämnden'), ' till.'))
  assert.deepEqual(blocks, [{ kind: 'paragraph', content: text('Ett ', 'nämnden', ' till.') }])
  isRefused({ blocks, said }, /^Vid ”nämnden”: välj vilket ord i ordlistan/)
})
