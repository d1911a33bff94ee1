import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chain, history, paragraph } from './arbitraries'
import { sealRevision, type UnsealedRevision } from './chain'
import { checkImport } from './import-check'
import { ImportError, parseLine, toLine } from './jsonl'
import type { Revision } from './model'

const work = '7d3f0b52-8f5c-4d6e-9b1a-2c4e6a8b0d1f'
const foreign = 'c1d2e3f4-0a1b-4c2d-8e3f-4a5b6c7d8e9f'
const [one, two, three] = chain(
  work,
  ['a', 'b', 'c'].map((text) => ({ body: [paragraph(text)] })),
)
assert.ok(two && three)

/** The first revision of a translation. */
function translation(changes: Partial<UnsealedRevision>): Revision {
  const follows = { language: 'sv' as const, number: 2 }
  return sealRevision({ ...one, language: 'uk', follows, translation: { method: 'human' }, ...changes })
}

/** A line as somebody may have written it, with a hash that fits or not. */
function line(changes: object): string {
  return JSON.stringify({ ...one, ...changes })
}

const refused = (text: string, sentence: RegExp) => {
  assert.throws(
    () => parseLine(text, 7),
    (error) =>
      error instanceof ImportError && /^Line 7 [^]*\.$/.test(error.message) && sentence.test(error.message),
  )
}

test('what is taken out comes in again with the same hashes', () => {
  fc.assert(
    fc.property(history, (revisions) => {
      const lines = revisions.map(toLine)
      const read = lines.map((text, index) => parseLine(text, index + 1))
      assert.deepEqual(read.map(toLine), lines)
      assert.deepEqual(checkImport(read), [])
    }),
  )
})

test('every property that a revision may have comes in again', () => {
  const text = { kind: 'text' as const, text: 'Ord', bold: true as const, italic: true as const }
  const picture = { file: 'a.jpg', width: 0, height: 2, alt: '', caption: 'C', credit: 'F' }
  const list = { kind: 'list' as const, ordered: true, items: [{ content: [text] }] }
  const full = translation({
    note: 'Rättat',
    translation: { method: 'machine-checked', by: 'Anna' },
    content: {
      title: 'T',
      lead: 'L',
      picture,
      body: [
        {
          id: 'p1',
          kind: 'paragraph',
          content: [{ kind: 'break' }, { kind: 'link', href: '#p2', content: [text] }],
        },
        { id: 'p2', kind: 'heading', level: 3, content: [{ kind: 'passage', language: 'uk', text: 'так' }] },
        { id: 'p3', kind: 'quote', speech: 'Ja', attribution: 'säger A.', speaker: 'A', continuation: 'Nej' },
        { id: 'p9', kind: 'contact', name: 'Kontaktcenter', email: 'a@example.org' },
        { id: 'p4', kind: 'facts', title: 'F', body: [list, { kind: 'paragraph', content: [text] }] },
        { ...list, id: 't1', items: [{ content: [{ kind: 'term', term: 'namnd', text: 'nämnd' }], list }] },
        { id: 't2', kind: 'image', picture },
      ],
    },
  })
  assert.deepEqual(parseLine(toLine(full), 1), full)
})

test('a line that isn’t a revision is refused by its number and its problem', () => {
  refused('{"work":', /isn't JSON/)
  refused('[]', /the line: /)
  refused(line({ language: 'ua' }), /language: is "ua", which isn't a language of this site \(sv, en, uk\)/)
  refused(line({ follows: { language: 'sv', number: 1, work: foreign } }), /follows: .*"work"/)
  refused(line({ number: 0 }), /number: /)
  refused(line({ publishedAt: 'i går' }), /publishedAt: /)
  refused(line({ hash: 'x' }), /hash: must be a SHA-256 in hex/)
  refused(line({ extra: 1 }), /"extra"/)
})

test('text that would do harm on a page is refused', () => {
  const linkTo = (href: string) => ({
    ...paragraph(''),
    id: 'p1',
    content: [{ kind: 'link', href, content: [] }],
  })
  const withBody = (...body: object[]) => line({ content: { ...one.content, body } })
  refused(
    withBody(linkTo('javascript:alert(1)')),
    /content.body.0.content.0.href: must be a place on this site/,
  )
  refused(withBody({ ...paragraph('a'), id: 'p1' }, { ...paragraph('b'), id: 'p1' }), /has one id twice/)
  refused(withBody({ ...paragraph('a'), id: '"><script>' }), /id: must be p or t and a number/)
  refused(line({ note: '\ud800' }), /note: has half a character/)
})

test('a line whose content was altered is refused', () => {
  refused(line({ minor: true }), /was altered: the hash of revision 1 in sv of work 7d3f/)
})

test('an import with a problem is refused with a sentence that names it', () => {
  const cases: [string, Revision[], RegExp][] = [
    ['a gap', [one, three], /revision 2 in sv of work \S+ is missing/],
    ['a swap', [one, three, two], /revision 2 .* isn't in its place/],
    ['an alteration', [one, { ...two, note: 'x' }], /revision 2 .* isn't what was published/],
    [
      'a forgery',
      [one, sealRevision({ ...two, previousHash: three.hash })],
      /revision 2 .* doesn't continue/,
    ],
    ['a double', [one, two, two], /has revision 2 .* more than once/],
    [
      'two versions of a revision',
      [one, two, sealRevision({ ...two, note: 'x' })],
      /different versions of revision 2/,
    ],
    ['two editions in a language', [one, sealRevision({ ...one, note: 'x' })], /has two editions in sv/],
    [
      'an article that is a page',
      [one, two, translation({ collection: 'pages' })],
      /both an article and a page/,
    ],
    [
      'a translation of itself',
      [one, two, translation({ follows: { language: 'uk', number: 1 } })],
      /its own edition/,
    ],
    [
      'a revision that doesn’t exist',
      [one, translation({})],
      /to revision 2 in sv, which doesn't exist in that work/,
    ],
    [
      'a foreign work',
      [one, two, translation({ work: foreign })],
      /of work c1d2\S+ to revision 2 in sv, which doesn't exist/,
    ],
    [
      'a translation of a translation',
      [one, two, translation({}), translation({ language: 'en', follows: { language: 'uk', number: 1 } })],
      /revision 1 in uk, which is a translation itself/,
    ],
  ]
  for (const [what, revisions, sentence] of cases) {
    const problems = checkImport(revisions)
    assert.equal(problems.length, 1, what)
    assert.match(problems[0] ?? '', sentence, what)
  }
})

test('several works in several languages come in together, and every problem is named at once', () => {
  const other = chain(foreign, [{ body: [] }])
  assert.deepEqual(
    checkImport([one, ...other, two, translation({}), three, translation({ language: 'en' })]),
    [],
  )
  assert.equal(checkImport([one, three, translation({ work: foreign })]).length, 2)
})
