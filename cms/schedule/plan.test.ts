import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWish } from './plan'
import { sentences } from './sentences'

const read = (wish: unknown) =>
  readWish('en', wish, 'Europe/Stockholm', Date.parse('2026-11-26T12:00:00.000Z'))

test('whatever a program sends for a plan, it is told in a sentence what is wrong', () => {
  const at = '2027-05-17T08:00:00'
  const wrong: [unknown, { en: string }][] = [
    ...[undefined, null, 7, [], {}, { action: 'publish' }].map((wish): [unknown, { en: string }] => [
      wish,
      sentences.notATime,
    ]),
    ...['', 'tomorrow', `${at}Z`, `${at}+01:00`, '2027-02-30T08:00:00', '2027-05-17T25:00:00', 1].map(
      (wrongTime): [unknown, { en: string }] => [{ action: 'publish', at: wrongTime }, sentences.notATime],
    ),
    [{ action: 'remove', at }, sentences.notATime],
    [{ action: 'withdraw', at }, sentences.reasonMissing],
    [{ action: 'withdraw', at, outcome: 'outdated', reason: '  ' }, sentences.reasonMissing],
    [{ action: 'publish', at: '2026-11-26T13:00:00' }, sentences.past],
    [{ action: 'publish', at: '2029-05-17T08:00:00' }, sentences.tooFar],
  ]
  for (const [wish, sentence] of wrong)
    assert.deepEqual(read(wish), { kind: 'refused', message: sentence.en }, JSON.stringify(wish))
})

test('a time that comes twice is the one that was chosen', () => {
  const wish = { action: 'publish', at: '2027-10-31T02:30:00' }
  assert.equal(read(wish).kind, 'choice')
  for (const [which, at] of [
    ['first', '2027-10-31T00:30:00.000Z'],
    ['second', '2027-10-31T01:30:00.000Z'],
  ]) {
    const reading = read({ ...wish, which })
    assert.equal(reading.kind === 'plan' && reading.at, at)
  }
})
