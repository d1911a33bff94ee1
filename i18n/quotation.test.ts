import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoteSpeech } from './quotation'

test('a quote is punctuated as its language does', () => {
  assert.equal(quoteSpeech('Den här enheten,', 'sv'), '–\u00a0Den här enheten,')
  assert.equal(quoteSpeech('This unit,', 'en'), '“This unit,”')
  assert.equal(quoteSpeech('Цей підрозділ,', 'uk'), '«Цей підрозділ»,')
  assert.equal(quoteSpeech('Це я заберу.', 'uk'), '«Це я заберу».')
  assert.equal(quoteSpeech('Справді?', 'uk'), '«Справді?»')
})
