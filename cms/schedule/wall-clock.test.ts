import assert from 'node:assert/strict'
import test from 'node:test'
import { momentOf } from './wall-clock'

const zone = 'Europe/Stockholm'

test('a time on the clock is the moment that people in Borås mean, in summer and in winter', () => {
  assert.deepEqual(momentOf('2026-07-01T08:00', zone), { kind: 'one', at: '2026-07-01T06:00:00.000Z' })
  assert.deepEqual(momentOf('2026-12-01T08:00', zone), { kind: 'one', at: '2026-12-01T07:00:00.000Z' })
})

test('the hour that the clocks skip in March is moved on by an hour', () => {
  assert.deepEqual(momentOf('2027-03-28T02:30', zone), { kind: 'moved', at: '2027-03-28T01:30:00.000Z' })
  assert.deepEqual(momentOf('2027-03-28T01:59', zone), { kind: 'one', at: '2027-03-28T00:59:00.000Z' })
  assert.deepEqual(momentOf('2027-03-28T03:00', zone), { kind: 'one', at: '2027-03-28T01:00:00.000Z' })
})

test('the hour that the clocks show twice in October is two moments', () => {
  assert.deepEqual(momentOf('2026-10-25T02:30', zone), {
    kind: 'two',
    at: ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
  })
  assert.deepEqual(momentOf('2026-10-25T03:00', zone), { kind: 'one', at: '2026-10-25T02:00:00.000Z' })
})

test('what isn’t a day and a time is refused', () => {
  for (const wrong of ['', '2026-02-30T08:00', '2026-07-01T25:00', 'tomorrow'])
    assert.throws(() => momentOf(wrong, zone), RangeError, wrong)
})
