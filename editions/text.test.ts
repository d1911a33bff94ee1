import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paragraph } from './arbitraries'
import type { Block, Inline } from './model'
import { countWords, similarity } from './similarity'
import { aroundSpeaker, blockText, contentText } from './text'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const list: Block = {
  kind: 'list',
  ordered: false,
  items: [{ content: [text('ett')] }, { content: [text('två')] }],
}
const picture = { file: 'a.jpg', width: 3, height: 2, alt: 'Ett hus', caption: 'Huset', credit: 'Foto: Anna' }

test('plain text has every word that a reader reads, in order', () => {
  const running: Inline[] = [
    text('Om '),
    { kind: 'link', href: '/a', content: [text('polisen'), { kind: 'break' }] },
    { kind: 'passage', language: 'uk', text: 'так' },
    { kind: 'term', term: 'namnd', text: ' nämnd' },
  ]
  const cases: [Block, string][] = [
    [{ kind: 'paragraph', content: running }, 'Om polisen\nтак nämnd'],
    [{ kind: 'heading', level: 2, content: running }, 'Om polisen\nтак nämnd'],
    [{ ...list, items: [...list.items, { content: [text('tre')], list }] }, 'ett\ntvå\ntre\nett\ntvå'],
    [
      {
        kind: 'quote',
        speech: 'Vi lär,',
        attribution: 'säger Anna.',
        speaker: 'Anna',
        continuation: 'Mycket.',
      },
      'Vi lär, säger Anna. Mycket.',
    ],
    [{ kind: 'image', picture }, 'Ett hus\nHuset\nFoto: Anna'],
    [
      { kind: 'contact', name: 'Kontaktcenter', phone: '033-35 70 00', more: 'Dygnet runt' },
      'Kontaktcenter\n033-35 70 00\nDygnet runt',
    ],
    [{ kind: 'facts', title: 'Fakta', body: [paragraph('noll'), list] }, 'Fakta\nnoll\nett\ntvå'],
  ]
  for (const [block, words] of cases) assert.equal(blockText(block), words)
})

test('the text of an edition begins with its title and leaves out what isn’t there', () => {
  const body = [{ ...paragraph('Text'), id: 'p1' }]
  assert.equal(contentText({ title: 'Rubrik', lead: '', body }), 'Rubrik\n\nText')
  assert.equal(
    contentText({ title: 'Rubrik', lead: 'Ingress', picture: { ...picture, caption: '', credit: '' }, body }),
    'Rubrik\n\nIngress\n\nEtt hus\n\nText',
  )
})

test('two texts are as alike as the share of their words that are the same, in any case and language', () => {
  const likeness = (one: string, other: string) => similarity(countWords(one), countWords(other))
  assert.equal(likeness('Ett, två', 'ETT TVÅ'), 1)
  assert.equal(likeness('ett två', 'ett tre'), 0.5)
  assert.equal(likeness('ja ja', 'ja'), 2 / 3)
  assert.equal(likeness('п’ять', 'п’ятеро'), 0)
  assert.equal(likeness('', ''), 0)
})

test('no word of who spoke is lost, however often the speaker is named', () => {
  assert.deepEqual(aroundSpeaker('säger Anna, som är Annas chef', 'Anna'), ['säger ', ', som är Annas chef'])
  assert.deepEqual(aroundSpeaker('säger hon', 'Anna'), ['säger hon', ''])
})
