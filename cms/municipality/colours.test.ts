import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { asGround, contrast, darkGrounds, enough, forDark, ink, leastContrast, lightGrounds } from './colours'

const colour = fc
  .tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 255 })))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`)

test('contrast is counted as WCAG counts it', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#777777', '#777777'), 1)
  // https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum: 4.48 to 1, just too little
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48')
})

test('the grounds that colours are checked against are those that the pages have', () => {
  const css = readFileSync('app/globals.css', 'utf8')
  const roles = ['paper', 'raised', 'notice']
  const values = (role: string) =>
    [...css.matchAll(new RegExp(`--color-${role}: (#\\w+);`, 'g'))].map(([, value]) => value)
  assert.deepEqual(
    roles.map(values),
    roles.map((_, at) => [lightGrounds[at], darkGrounds[at]]),
  )
  assert.equal(values('ink')[0], ink)
})

test('a reader in the dark can read links in whatever colour a municipality has', () => {
  fc.assert(fc.property(colour, (hex) => leastContrast(forDark(hex), darkGrounds) >= enough))
})

test('a colour that links can have is a ground for white text too', () => {
  fc.assert(
    fc.property(colour, (hex) => {
      fc.pre(leastContrast(hex, lightGrounds) >= enough)
      return contrast(asGround(hex), '#ffffff') >= enough
    }),
  )
})
