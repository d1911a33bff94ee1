import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isWellFormed } from './canonical-json'
import { cleanText, cleanTexts } from './clean-text'

test('a text keeps all that can be read, and loses half an emoji and characters that nobody sees', () => {
  assert.equal(cleanText('Grill\ud83d och bad 🏊\u0000\u0007\u001b'), 'Grill och bad 🏊')
  assert.equal(
    cleanText('En rad\veller\ftvå\n\tÅ\u0301 п’ять\u00ad \u200d'),
    'En rad eller två\n\tÅ\u0301 п’ять\u00ad \u200d',
  )
})

test('whatever comes in, all of its texts can be stored and sent as XML', () => {
  fc.assert(
    fc.property(
      fc.object({ values: [fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null)] }),
      (value) => {
        const cleaned = cleanTexts(value)
        for (const text of textsIn(cleaned)) {
          assert.ok(isWellFormed(text))
          assert.doesNotMatch(text.replace(/[\t\n\r]/g, ''), /\p{Cc}/u)
        }
        assert.deepEqual(cleanTexts(cleaned), cleaned)
      },
    ),
  )
})

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : []
}
