import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { attachment, blocks, chain, paragraph } from '@/editions/arbitraries'
import { running } from '@/editions/running-arbitrary'
import type { Block, EditionContent } from '@/editions/model'
import { inlineText } from '@/editions/text'
import { mapUnits } from '@/editions/units'
import { visibleKey } from '@/editions/visible'
import { Refused } from '../refused'
import { changed, type PartChange } from '../sheet/change'
import { pairedParts, untouched, type PairSource } from '../sheet/parts'
import { readXliff, wordsOf } from './read'
import { toXliff } from './write'

const work = '0b1c2d3e-0000-4000-8000-000000000001'

const rich = running
  .filter((content) => inlineText(content).trim() !== '')
  .map((content): Block => ({ kind: 'paragraph', content }))
const bodies = fc.tuple(blocks, fc.array(rich, { maxLength: 3 })).map((parts) => parts.flat())

/** A translation of it all: every word is another one, and every mark stays. */
function translated(content: EditionContent): EditionContent {
  return mapUnits(content, (_, unit) =>
    unit.content.map((part) =>
      'text' in part && part.text.trim() ? { ...part, text: `«${part.text}»` } : part,
    ),
  )
}

function site(body: Block[], isDone = false) {
  const [latest] = chain(work, [{ body }])
  const translation = translated(latest.content)
  const state = isDone ? ('done' as const) : ('open' as const)
  const source: PairSource = { ...untouched(latest), content: translation, stateOf: () => state }
  return { latest, translation, source }
}

const keysOf = ({ body }: EditionContent) => body.map(visibleKey)

test('what is taken out and taken in again untouched says the same, to the letter', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { latest, source } = site(body)
      const parts = pairedParts(source)
      const { texts, to } = readXliff(toXliff([{ latest, parts }], 'sv', 'en'))
      assert.equal(to, 'en')
      assert.deepEqual([texts[0]?.work, texts[0]?.number, texts[0]?.collection], [work, 1, 'articles'])
      const units = new Map(texts[0]?.units.map((unit) => [unit.id, unit]))
      for (const { id, units: own } of parts)
        for (const unit of own) {
          const read = units.get(`${id}.${unit.key}`)
          assert.ok(read)
          assert.equal(wordsOf(read.source, unit.isPlain), unit.source)
          assert.equal(read.target && wordsOf(read.target, unit.isPlain), unit.target || undefined)
        }
    }),
  )
})

test('a translation taken in to an original that nobody has begun with has all its words, marks and links', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { latest, source, translation } = site(body)
      const { texts } = readXliff(toXliff([{ latest, parts: pairedParts(source) }], 'sv', 'en'))
      const begun = untouched(latest)
      const changes = pairedParts(begun).map(({ id, units }): PartChange => {
        const words = units.flatMap(({ key, isPlain }) => {
          const read = texts[0]?.units.find((unit) => unit.id === `${id}.${key}`)
          return read?.target ? [[key, { is: wordsOf(read.target, isPlain) }] as const] : []
        })
        return { part: id, units: Object.fromEntries(words) }
      })
      assert.deepEqual(keysOf(changed(begun, changes).content), keysOf(translation))
    }),
  )
})

const refused = (says: RegExp) => (error: unknown) => error instanceof Refused && says.test(error.text.sv)

test('a file that hides something, is no XLIFF or is cut off is refused in words', () => {
  const { latest, source } = site([paragraph('Ett.')])
  const good = toXliff([{ latest, parts: pairedParts(source) }], 'sv', 'en')
  assert.doesNotThrow(() => readXliff(good))
  const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "&a;&a;&a;">]>`
  assert.throws(() => readXliff(good.replace('?>', `?>${bomb}`).replace('Ett', '&b;')), refused(/DOCTYPE/))
  assert.throws(() => readXliff(good.replace('Ett', '&b;')), refused(/inte riktig XML/))
  assert.throws(() => readXliff(good.slice(0, -30)), refused(/inte riktig XML/))
  assert.throws(() => readXliff('<x/>'), refused(/inte XLIFF/))
  assert.throws(() => readXliff(good.replace('version="2.1"', 'version="1.2"')), refused(/inte XLIFF/))
  assert.throws(() => readXliff(good.replace('Ett', '<evil/>')), refused(/elementet evil/))
  assert.throws(
    () => readXliff(good.replaceAll(/original="[^"]*"/g, 'original="a.docx"')),
    refused(/a\.docx/),
  )
  const deep = `${'<mrk>'.repeat(200)}x${'</mrk>'.repeat(200)}`
  assert.throws(() => readXliff(good.replace('Ett', deep)), refused(/för många led/))
})

test('what a tool splits into several segments, or marks for itself, is one text again', () => {
  const { latest, source } = site([paragraph('Ett.')])
  const file = toXliff([{ latest, parts: pairedParts(source) }], 'sv', 'en')
  const split = file.replace(
    /<segment id="s1" state="translated"><source>Ett\.<\/source>.*?<\/segment>/,
    `<segment id="s1" state="final"><source>Et</source><target>O<mrk id="m1" type="term">n</mrk></target></segment>
     <ignorable><source>t</source></ignorable>
     <segment id="s2" state="reviewed"><source>.</source><target>e.</target></segment>`,
  )
  assert.notEqual(split, file)
  const unit = readXliff(split).texts[0]?.units.find(({ id }) => id === 'p1.text')
  assert.ok(unit?.target)
  assert.deepEqual(
    [wordsOf(unit.source, false), wordsOf(unit.target, false), unit.isFinal],
    ['Ett.', 'Onte.', true],
  )
})

test('a document that stands in a text isn’t asked for in words', () => {
  const { latest, source } = site([{ kind: 'attachment', attachment: attachment() }])
  assert.doesNotMatch(toXliff([{ latest, parts: pairedParts(source) }], 'sv', 'en'), /id="p1/)
})
