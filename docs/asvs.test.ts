import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { namedTests } from '@/scripts/named-tests.fixture'

/** How many requirements each section of ASVS 5.0 has on level 1, by their numbers in it. */
const sections: Record<string, number[]> = {
  'V1.2': [1, 2, 3, 4, 5], 'V1.3': [1, 2], 'V1.5': [1],
  'V2.1': [1], 'V2.2': [1, 2], 'V2.3': [1],
  'V3.2': [1, 2], 'V3.3': [1], 'V3.4': [1, 2], 'V3.5': [1, 2, 3],
  'V4.1': [1], 'V4.4': [1],
  'V5.2': [1, 2], 'V5.3': [1, 2],
  'V6.1': [1], 'V6.2': [1, 2, 3, 4, 5, 6, 7, 8], 'V6.3': [1, 2], 'V6.4': [1, 2],
  'V7.2': [1, 2, 3, 4], 'V7.4': [1, 2],
  'V8.1': [1], 'V8.2': [1, 2], 'V8.3': [1],
  'V9.1': [1, 2, 3], 'V9.2': [1],
  'V10.4': [1, 2, 3, 4, 5],
  'V11.3': [1, 2], 'V11.4': [1],
  'V12.1': [1], 'V12.2': [1, 2],
  'V13.4': [1], 'V14.2': [1], 'V14.3': [1],
  'V15.1': [1], 'V15.2': [1], 'V15.3': [1],
} // prettier-ignore

const text = readFileSync('docs/asvs.md', 'utf8')
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| V'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

test('whoever audits the site finds every requirement of level 1 once, with a verdict', () => {
  const wanted = Object.entries(sections).flatMap(([section, numbers]) =>
    numbers.map((number) => `${section}.${number}`),
  )
  assert.equal(wanted.length, 70)
  assert.deepEqual(
    rows.map(([, number]) => number),
    wanted,
  )
  for (const [, number, , verdict, reason = ''] of rows) {
    assert.ok(['yes', 'in part', 'no', 'nothing here'].includes(verdict ?? ''), number)
    assert.ok(reason.length > 5, number)
  }
})

test('each test that a requirement is known by is there', () => {
  const { times, missing } = namedTests(text)
  assert.deepEqual(missing, [])
  assert.ok(times > 50, `${times}`)
})
