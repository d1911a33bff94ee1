import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareContents } from './compare'
import { sealRevision, verifyChain } from './chain'
import { termsIn } from './glossary'
import { ImportError, parseAside, parseLine, toAsideLine, toLine } from './jsonl'
import type { EditionContent, Inline, Paragraph, PlacedBlock } from './model'
import { blockText } from './text'

const nämnd: Inline = { kind: 'term', term: 'namnd', text: 'committee', swedish: 'nämnd' }
const kommun: Inline = { kind: 'term', term: 'kommun', text: 'municipality', swedish: 'kommun' }
const text = (words: string): Inline => ({ kind: 'text', text: words })
const paragraph = (...content: Inline[]): Paragraph & { id: string } => ({
  kind: 'paragraph',
  content,
  id: 'p1',
})
const content = (...body: PlacedBlock[]): EditionContent => ({ title: 'T', lead: 'L', body })

test('every term that a text links to is found, wherever it stands, in the order of the text', () => {
  const item = {
    content: [text('A')],
    list: { kind: 'list' as const, ordered: false, items: [{ content: [kommun] }] },
  }
  const list: PlacedBlock = { kind: 'list', ordered: true, items: [item], id: 'p1' }
  const facts: PlacedBlock = { kind: 'facts', title: 'F', body: [paragraph(nämnd)], id: 'p2' }
  const heading: PlacedBlock = { kind: 'heading', level: 2, content: [nämnd], id: 'p3' }
  assert.deepEqual(termsIn(content(list, facts, heading)), ['kommun', 'namnd'])
  assert.deepEqual(termsIn(content(paragraph(text('kommun')))), [])
})

test('whoever reads plain text, or what has changed, reads the Swedish word too', () => {
  const old = paragraph(text('The '), nämnd, text(' decides.'))
  assert.equal(blockText(old), 'The committee (nämnd) decides.')
  const current = paragraph(text('The '), kommun, text(' decides.'))
  const [difference] = compareContents(content(old), content(current), 'en').body
  assert.equal(difference?.change, 'words')
  assert.deepEqual(
    difference.words.filter(({ kind }) => kind !== 'same').map(({ text: words }) => words),
    ['committee (nämnd', 'municipality (kommun'],
  )
})

const unsealed = {
  work: '7d3f0b52-8f5c-4d6e-9b1a-2c4e6a8b0d1f',
  collection: 'articles' as const,
  language: 'en' as const,
  slug: 'text',
  number: 1,
  publishedAt: '2018-03-01T12:00:00Z',
  content: content(paragraph(text('The '), nämnd)),
  minor: false,
  previousHash: null,
}

test('a term is on record: it comes in again with the same hash, and can’t be altered unnoticed', () => {
  const revision = sealRevision(unsealed)
  assert.equal(parseLine(toLine(revision), 1).hash, revision.hash)
  assert.equal(verifyChain([revision]), null)
  for (const [from, to] of [
    ['nämnd', 'nämnden'],
    ['"namnd"', '"kommun"'],
  ] as const)
    assert.throws(() => parseLine(toLine(revision).replace(from, to), 1), /Line 1 was altered/)
})

test('what was published before there was a glossary has the hash that it had', () => {
  const { hash } = sealRevision({
    ...unsealed,
    content: content(paragraph({ kind: 'term', term: 'namnd', text: 'nämnd' }, text('!'))),
  })
  assert.equal(hash, '33b7753411eaaec49e8b99d28a92328d5eab1e33664432d125ebe378297c53fd')
})

const word = {
  term: 'namnd',
  swedish: 'nämnd',
  explanation: { sv: 'Politiker.', en: 'Politicians.', uk: 'Політики.' },
  rendering: { en: 'committee' },
}

test('a word of the glossary comes in again as it was; one with a problem is refused by its name', () => {
  assert.deepEqual(parseAside(toAsideLine({ glossary: word }), 1), { glossary: word })
  assert.equal(parseAside(toLine(sealRevision(unsealed)), 1), null)
  const problems: [object, RegExp][] = [
    [{ ...word, term: 'Nämnd' }, /term: must be lower-case letters/],
    [{ ...word, explanation: { sv: 'Politiker.' } }, /explanation\.en/],
    [{ ...word, rendering: { xx: 'x' } }, /rendering/],
    [{ ...word, more: 1 }, /more/],
  ]
  for (const [glossary, problem] of problems)
    assert.throws(
      () => parseAside(JSON.stringify({ glossary }), 7),
      (error) =>
        error instanceof ImportError && /^Line 7 /.test(error.message) && problem.test(error.message),
    )
})
