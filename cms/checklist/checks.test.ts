import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import { adviceOn, faultsIn } from './checks'

const now = Date.parse('2026-11-26T12:00:00.000Z')
const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text }] })
const heading = (level: 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  content: [{ kind: 'text', text }],
})
const text = (...body: Block[]) => ({ title: 'Badet', lead: 'Kort.', body })

const terms = [
  {
    term: 'namnd',
    swedish: 'nämnd',
    explanation: { sv: 'Förtroendevalda', en: 'Elected people', uk: 'Обрані люди' },
    rendering: { en: 'committee', uk: 'комітет' },
  },
]

/** What is advised, in short: its kind and the words that it's about. */
function advice(language: Locale, ...body: Block[]) {
  const knowledge = { language, now, terms, isDead: (href: string) => href === '/finns-inte' }
  return adviceOn(text(...body), knowledge).map(({ kind, place }) => `${kind}: ${place.words ?? ''}`)
}

const times = (count: number, word: string) => `${Array<string>(count).fill(word).join(' ')}.`

const paragraphs: Record<Locale, [string, string[]][]> = {
  sv: [
    ['Badet öppnar. Välkommen dit!', []],
    [times(28, 'ja'), []],
    [times(29, 'ja'), [`longSentence: ${times(29, 'ja')}`]],
    [Array(20).fill('Kommunfullmäktige beslutade om verksamhetsberättelsen.').join(' '), ['hardToRead: ']],
    ['Det gäller t.ex. från den 12 mars 2026.', ['datePassed: 12 mars 2026']],
    ['Öppet till 2026-11-25.', ['datePassed: 2026-11-25']],
    ['Öppet till 2026-11-26, alltså i dag.', []],
    ['Det öppnar den 1 mars 2027.', []],
    ['Huset byggdes den 12 mars 1962.', []],
    ['Nämnden har sagt ja.', ['knownWord: Nämnden']],
    ['Namnet på lagen är det som benämnden har.', []],
  ],
  en: [
    ['The baths open. Welcome!', []],
    [times(29, 'yes'), [`longSentence: ${times(29, 'yes')}`]],
    [
      Array(20).fill('Administrative responsibilities necessitate considerable deliberation.').join(' '),
      ['hardToRead: '],
    ],
    ['It holds from March 12, 2026, and on.', ['datePassed: March 12, 2026']],
    ['It held from 12 March 2026.', ['datePassed: 12 March 2026']],
    ['The committees have met.', ['knownWord: committees']],
    ['A subcommittee has met.', []],
  ],
  uk: [
    ['Басейн відкрито. Ласкаво просимо!', []],
    [times(25, 'так'), [`longSentence: ${times(25, 'так')}`]],
    [
      Array(20).fill('Муніципалітет запроваджує загальнообов’язкові правила благоустрою.').join(' '),
      ['hardToRead: '],
    ],
    ['Діє з 12 березня 2026 року.', ['datePassed: 12 березня 2026']],
    ['Рішення ухвалив комітету голова.', ['knownWord: комітету']],
  ],
}

for (const [language, rows] of Object.entries(paragraphs) as [Locale, [string, string[]][]][])
  test(`a writer in ${language} is told of what is hard to read, has passed, or could be explained`, () => {
    for (const [written, told] of rows) assert.deepEqual(advice(language, paragraph(written)), told, written)
  })

test('a marked word isn’t advised to be marked, nor is one in a heading', () => {
  const marked: Block = { kind: 'paragraph', content: [{ kind: 'term', term: 'namnd', text: 'Nämnden' }] }
  assert.deepEqual(advice('sv', marked, paragraph('Nämnden igen.')), [])
  assert.deepEqual(advice('sv', heading(2, 'Nämnden')), [])
})

test('a subheading without a heading, and a link that leads nowhere, are told at their words', () => {
  assert.deepEqual(advice('sv', heading(3, 'Tider'), heading(2, 'Priser')), ['headingOrder: Tider'])
  assert.deepEqual(advice('sv', heading(2, 'Priser'), heading(3, 'Tider')), [])
  const link: Block = {
    kind: 'paragraph',
    content: [{ kind: 'link', href: '/finns-inte', content: [{ kind: 'text', text: 'Läs mer' }] }],
  }
  assert.deepEqual(advice('sv', link), ['deadLink: Läs mer'])
})

test('what publication refuses is told before: what is missing, and pictures that nobody has described', () => {
  const kinds = (content: Parameters<typeof faultsIn>[0]) => faultsIn(content).map(({ kind }) => kind)
  const picture = { file: 'a.jpg', width: 1, height: 1, alt: '' }
  const quote: Block = { kind: 'quote', speech: 'Hej', speaker: '', attribution: '' }
  assert.deepEqual(kinds({ title: '', lead: ' ', body: [] }), ['titleMissing', 'leadMissing', 'bodyMissing'])
  assert.deepEqual(kinds({ ...text(quote, { kind: 'image', picture }), picture }), [
    'descriptionMissing',
    'descriptionMissing',
    'quoteUnfinished',
  ])
  const decorative = { ...picture, decorative: 'Texten säger det.' }
  assert.deepEqual(
    kinds({ ...text({ kind: 'image', picture: { ...picture, alt: 'En bro' } }), picture: decorative }),
    [],
  )
})
