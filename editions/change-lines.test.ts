import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeLines } from './change-lines'
import { compareWords } from './compare-words'

/** Like `a -b- +c+`. */
function shown(old: string, current: string): string[] {
  const signs = { same: '', removed: '-', added: '+' }
  return changeLines(compareWords(old, current, 'sv')).map((line) =>
    line.map(({ kind, text }) => signs[kind] + text + signs[kind]).join(''),
  )
}

test('an item that was added or removed is an item of its own', () => {
  assert.deepEqual(shown('bad\nskola', 'bad\ntorg\nskola'), ['bad', '+torg+', 'skola'])
  assert.deepEqual(shown('bad\ntorg\nskola', 'bad\nskola'), ['bad', '-torg-', 'skola'])
})

test('items that were all replaced stand beside what they replaced', () => {
  assert.deepEqual(shown('ett\ntvå', 'tre\nfyra'), ['-ett-+tre+', '-två-+fyra+'])
})

test('a text of one line stays one, and keeps every letter', () => {
  assert.deepEqual(shown('Badet är stängt.', 'Badet är öppet.'), ['Badet är -stängt-+öppet+.'])
  assert.deepEqual(shown('', ''), [])
})
