import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clothOf } from './weave'

const slugs = [
  'trygghet',
  'internationellt-samarbete',
  'skola',
  'trafik',
  'kultur',
  'miljo',
  'omsorg',
  'bygga',
]

test('a reader knows a topic by its cloth: always the same, and not one for all', () => {
  for (const slug of slugs) assert.deepEqual(clothOf(slug), clothOf(slug))
  assert.ok(new Set(slugs.map((slug) => JSON.stringify(clothOf(slug)))).size >= 5)
})

test('every cloth is woven: in each thread the weft goes over some of the warp and under the rest', () => {
  for (const slug of Array.from({ length: 60 }, (_, at) => `amne-${at}`)) {
    const { overs } = clothOf(slug)
    for (const middle of [4, 12, 20, 28]) {
      const row = [...overs.matchAll(new RegExp(`M(\\d+) ${middle}h8`, 'g'))].map(([, x]) => Number(x))
      assert.equal(row.length, 2, `${slug}: ${overs}`)
    }
    for (const x of [0, 8, 16, 24])
      assert.equal([...overs.matchAll(new RegExp(`M${x} \\d+h8`, 'g'))].length, 2, `${slug}: ${overs}`)
  }
})

test('a cloth costs less than a kilobyte', () => {
  for (const slug of slugs) assert.ok(JSON.stringify(clothOf(slug)).length < 700)
})
