import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attachment } from './arbitraries'
import { paragraph } from './arbitraries'
import type { Block, Inline } from './model'
import { visibleKey } from './visible'

const of = (...content: Inline[]): Block => ({ kind: 'paragraph', content })
const text = (words: string): Inline => ({ kind: 'text', text: words })
const quote: Block = { kind: 'quote', speech: 'Ja', attribution: 'säger hon', speaker: 'Hon' }
const list: Block = { kind: 'list', ordered: false, items: [{ content: [text('A')] }] }
const picture = { file: 'a.jpg', width: 3, height: 2, alt: 'Ett hus' }

const alike: [string, Block, Block][] = [
  ['a space at the end', paragraph('Ja.'), paragraph('Ja. ')],
  ['a space at the end in bold', of(text('Ja.')), of(text('Ja.'), { kind: 'text', text: ' ', bold: true })],
  ['two spaces for one', paragraph('Ja  nej'), paragraph('Ja nej')],
  ['a space that keeps words together', paragraph('5 km'), paragraph('5\u00A0km')],
  ['a soft hyphen', paragraph('kommunpolis'), paragraph('kommun\u00ADpolis')],
  ['letters composed in another way', paragraph('Borås'), paragraph('Bora\u030As')],
  ['text split by the editor program', of(text('Ja och nej')), of(text('Ja '), text(''), text('och nej'))],
  ['an empty continuation', quote, { ...quote, continuation: '' }],
  ['an address of the block', paragraph('Ja'), Object.assign(paragraph('Ja'), { id: 'p7' })],
]
for (const [what, one, other] of alike) {
  test(`no reader sees ${what}, so it changes nothing`, () => {
    assert.equal(visibleKey(one), visibleKey(other))
  })
}

const different: [string, Block, Block][] = [
  ['a letter', paragraph('Ja'), paragraph('Jo')],
  ['a capital', paragraph('Ja'), paragraph('ja')],
  ['a quotation mark', paragraph('”Ja”'), paragraph('"Ja"')],
  ['a missing space between words', paragraph('på väg'), paragraph('påväg')],
  ['bold', paragraph('Ja'), of({ kind: 'text', text: 'Ja', bold: true })],
  [
    'where bold begins',
    of(text('Ja '), text('nej')),
    of(text('Ja '), { kind: 'text', text: 'nej', bold: true }),
  ],
  ['italics', of(text('Ja '), text('nej')), of(text('Ja '), { kind: 'text', text: 'nej', italic: true })],
  ['a line break', of(text('Ja nej')), of(text('Ja '), { kind: 'break' }, text('nej'))],
  [
    'where a link leads',
    of({ kind: 'link', href: '/a', content: [text('här')] }),
    of({ kind: 'link', href: '/b', content: [text('här')] }),
  ],
  [
    'the language that a word is spoken in',
    of({ kind: 'passage', language: 'uk', text: 'так' }),
    of({ kind: 'passage', language: 'en', text: 'так' }),
  ],
  ['an explanation', of(text('nämnd')), of({ kind: 'term', term: 'namnd', text: 'nämnd' })],
  ['who speaks', quote, { ...quote, speaker: 'Han' }],
  ['numbers before items', list, { ...list, ordered: true }],
  ['a list inside an item', list, { ...list, items: [{ content: [text('A')], list }] }],
  [
    'an alternative text',
    { kind: 'image', picture },
    { kind: 'image', picture: { ...picture, alt: 'En skola' } },
  ],
  [
    'that a document has another file',
    { kind: 'attachment', attachment: attachment() },
    { kind: 'attachment', attachment: attachment({ file: 'b.pdf' }) },
  ],
  [
    'that a video has captions',
    { kind: 'elsewhere', shows: 'video', title: 'A', href: 'https://a.example/' },
    { kind: 'elsewhere', shows: 'video', title: 'A', href: 'https://a.example/', isCaptioned: true },
  ],
  [
    'a number to call',
    { kind: 'contact', name: 'A', phone: '1' },
    { kind: 'contact', name: 'A', email: '1' },
  ],
  [
    'a fact',
    { kind: 'facts', title: 'F', body: [list] },
    { kind: 'facts', title: 'F', body: [paragraph('A')] },
  ],
]
for (const [what, one, other] of different) {
  test(`a reader notices ${what}`, () => {
    assert.notEqual(visibleKey(one), visibleKey(other))
  })
}
