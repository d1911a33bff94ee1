import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { routing } from '@/i18n/routing'
import { compareWords, type WordChange } from './compare-words'

/** As it may be written on a page: [-removed-] {+added+}. */
const show = (changes: WordChange[]) =>
  changes
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('')

test('a reader sees the changed word and no more', () => {
  assert.equal(
    show(compareWords('Tre poliser kom.', 'Fyra poliser kom.', 'sv')),
    '[-Tre-]{+Fyra+} poliser kom.',
  )
  assert.equal(show(compareWords('Tre kom', 'Tre kom hit', 'sv')), 'Tre kom{+ hit+}')
})

test('a Ukrainian word with an apostrophe is one word, however the apostrophe is written', () => {
  for (const mark of ['’', "'", 'ʼ']) {
    assert.equal(
      show(compareWords(`П${mark}ять міст`, `П${mark}ятеро міст`, 'uk')),
      `[-П${mark}ять-]{+П${mark}ятеро+} міст`,
    )
  }
})

test('changed words with only a space between are one change', () => {
  assert.equal(
    show(compareWords('den röda bilen kom', 'en blå bil kom', 'sv')),
    '[-den röda bilen-]{+en blå bil+} kom',
  )
  assert.equal(
    show(compareWords('ett och två.', 'tre och fyra.', 'sv')),
    '[-ett-]{+tre+} och [-två-]{+fyra+}.',
  )
})

test('what nobody can see is no change', () => {
  assert.equal(
    show(compareWords('5 km, kommunpolis', '5\u00A0km, kommun\u00ADpolis', 'sv')),
    '5\u00A0km, kommun\u00ADpolis',
  )
})

test('nothing compared with nothing is nothing', () => {
  assert.deepEqual(compareWords('', '', 'sv'), [])
  assert.deepEqual(compareWords('', 'Ny', 'sv'), [{ kind: 'added', text: 'Ny' }])
})

test('both texts can be read out of the difference, whatever they are', () => {
  const word = fc.constantFrom(
    'п’ять',
    'Borås',
    ' ',
    '  ',
    '\u00A0',
    ', ',
    '.',
    '\n',
    '😀',
    'a\u0301',
    '2018',
  )
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, fc.constantFrom(...routing.locales), (old, current, language) => {
      const changes = compareWords(old, current, language)
      const read = (but: string) =>
        changes
          .filter(({ kind }) => kind !== but)
          .map((change) => change.text)
          .join('')
      assert.equal(read('removed'), current)
      assert.equal(read('added').replace(/\s+/g, ' '), old.replace(/\s+/g, ' '))
      assert.ok(changes.every(({ kind, text }, at) => text !== '' && kind !== changes[at + 1]?.kind))
    }),
    { numRuns: 200 },
  )
})
