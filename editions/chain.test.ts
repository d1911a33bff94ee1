import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chain, history, paragraph } from './arbitraries'
import { canonicalJson } from './canonical-json'
import { hashRevision, sealRevision, verifyChain } from './chain'
import { revisionSchema } from './schema'

const work = '7d3f0b52-8f5c-4d6e-9b1a-2c4e6a8b0d1f'
const [one, two, three, four] = chain(
  work,
  ['a', 'b', 'c', 'd'].map((text) => ({ body: [paragraph(text)] })),
)
assert.ok(two && three && four)

test('whoever follows RFC 8785 gets the same bytes as we do', () => {
  // The samples of the RFC, sections 3.2.2 and 3.2.3
  const sample = JSON.parse(
    String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
    "string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
  ) as unknown
  assert.equal(
    canonicalJson(sample),
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  )
  const names = { '\u20ac': 5, '\r': 1, '\ufb33': 7, '1': 2, '\ud83d\ude00': 6, '\u0080': 3, '\u00f6': 4 }
  assert.equal(canonicalJson(names), '{"\\r":1,"1":2,"\u0080":3,"ö":4,"€":5,"😀":6,"\ufb33":7}')
  assert.equal(canonicalJson([-0, 1e21, 5e-324]), '[0,1e+21,5e-324]')
})

test('what JSON can’t say is refused instead of hashed as something else', () => {
  for (const value of [
    NaN,
    Infinity,
    undefined,
    '\ud800',
    { '\udead': 1 },
    [undefined],
    new Date(),
    new Map(),
    1n,
  ]) {
    assert.throws(() => canonicalJson(value), TypeError)
  }
})

test('a hash can be recomputed by anyone from the exported line', () => {
  // echo -n '{"collection":"articles",…}' | sha256sum, with the line's hash taken out
  const { hash, ...rest } = sealRevision({
    work,
    collection: 'articles',
    language: 'sv',
    slug: 'polisen',
    number: 1,
    publishedAt: '2018-03-01T14:37:00Z',
    content: { title: 'Så', lead: '', body: [] },
    note: undefined,
    minor: false,
    previousHash: null,
  })
  assert.equal(hash, 'ef44ba18a02b729e6c8cbc31bedbe6814b338c24f3370e04946f0cb69a8aeed4')
  assert.equal(hashRevision({ ...rest, hash: 'anything' }), hash)
})

test('a whole chain is found whole', () => {
  assert.equal(verifyChain([]), null)
  assert.equal(verifyChain([one, two, three, four]), null)
  fc.assert(
    fc.property(history, (revisions) => verifyChain(revisions) === null),
    { numRuns: 50 },
  )
})

test('a missing, swapped, doubled or forged revision is named', () => {
  assert.deepEqual(verifyChain([two, three]), { at: 1, problem: 'gap' })
  assert.deepEqual(verifyChain([one, three, four]), { at: 2, problem: 'gap' })
  assert.deepEqual(verifyChain([one, three, two, four]), { at: 2, problem: 'order' })
  assert.deepEqual(verifyChain([one, two, two, three]), { at: 3, problem: 'order' })
  assert.deepEqual(verifyChain([one, two, two]), { at: 3, problem: 'order' })
  assert.deepEqual(verifyChain([one, { ...two, note: 'Ny' }, three]), { at: 2, problem: 'hash' })
  assert.deepEqual(verifyChain([one, sealRevision({ ...two, note: 'Ny' }), three]), {
    at: 3,
    problem: 'previous',
  })
  assert.deepEqual(verifyChain([sealRevision({ ...one, previousHash: two.hash })]), {
    at: 1,
    problem: 'previous',
  })
})

test('any altered byte of any revision is found', () => {
  fc.assert(
    fc.property(
      history,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 32, max: 126 }),
      (revisions, which, where, byte) => {
        const index = which % revisions.length
        const line = canonicalJson(revisions[index])
        const at = where % line.length
        const altered = read(line.slice(0, at) + String.fromCharCode(byte) + line.slice(at + 1))
        fc.pre(altered !== null && canonicalJson(altered) !== line)
        assert.notEqual(verifyChain(revisions.toSpliced(index, 1, altered)), null)
      },
    ),
    { numRuns: 150 },
  )
})

test('any gap, swap or double is found', () => {
  fc.assert(
    fc.property(history, fc.nat(), fc.nat(), (revisions, first, second) => {
      const [from, to] = [first % revisions.length, second % revisions.length]
      const taken = revisions.slice(from, from + 1)
      const gap = revisions.toSpliced(from, 1)
      if (from < revisions.length - 1) assert.notEqual(verifyChain(gap), null)
      if (from !== to) assert.notEqual(verifyChain(gap.toSpliced(to, 0, ...taken)), null)
      assert.notEqual(verifyChain(revisions.toSpliced(to, 0, ...taken)), null)
    }),
  )
})

/** What can still be read as a revision after the alteration. */
function read(line: string) {
  try {
    return revisionSchema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
