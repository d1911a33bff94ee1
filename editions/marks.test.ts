import assert from 'node:assert/strict'
import { test } from 'node:test'
import { directionOf } from './direction'
import { plainly } from './marks'

test('without markup exponents, indices and struck words still mean what they mean', () => {
  assert.equal(`10${plainly('6', { script: 'raised' })} per liter`, '10⁶ per liter')
  assert.equal(`10${plainly('−6', { script: 'raised' })}`, '10⁻⁶')
  assert.equal(`CO${plainly('2', { script: 'lowered' })}`, 'CO₂')
  assert.equal(`x${plainly('n', { script: 'raised' })}`, 'x^n')
  assert.equal(`x${plainly('max', { script: 'lowered' })}`, 'x_(max)')
  assert.equal(`${plainly('500 kr ', { struck: true })}400 kr`, '~~500 kr~~ 400 kr')
  assert.equal(plainly('2 ', { script: 'raised', struck: true }), '~~²~~ ')
  assert.equal(plainly(' ', { struck: true }), ' ')
})

test('a text is read from the right when most of it is, whatever word it begins with', () => {
  assert.equal(directionOf('Borås Stad ترحب بالزوار الجدد في المدينة'), 'rtl')
  assert.equal(directionOf('שלום'), 'rtl')
  assert.equal(directionOf('Ordet مرحبا betyder hej'), undefined)
  assert.equal(directionOf('033-35 70 00'), undefined)
})
