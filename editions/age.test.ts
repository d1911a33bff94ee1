import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ageByPublishing, translationAge, type Age } from './age'
import { chain, history, paragraph } from './arbitraries'
import type { EditionContent, Revision } from './model'

const work = '7d3f0b52-8f5c-4d6e-9b1a-2c4e6a8b0d1f'

/** The age of a translation of the first of these versions; a version that begins with ~ doesn't change the meaning. */
function ageOf(...versions: string[]): Age | null {
  const drafts = versions.map((version) => ({
    body: version.replace('~', '').split('|').filter(Boolean).map(paragraph),
    minor: version.startsWith('~'),
  }))
  const [followed, ...later] = chain(work, drafts)
  return translationAge(followed, later)
}

const day = (number: number) => `2018-03-0${number}T12:00:00Z`
const behind = { removed: [], titleChanged: false, leadChanged: false, pictureChanged: false }

test('a reader is told since when and in which paragraphs the original has changed', () => {
  const age = ageOf('ett hus|två hus|tre hus', 'nytt|ett hus|två röda hus|tre hus')
  assert.deepEqual(age, { ...behind, since: day(2), changed: ['p4', 'p2'], total: 4 })
})

test('a reader is told of a paragraph that the original no longer has', () => {
  assert.deepEqual(ageOf('ett|två', 'ett'), {
    ...behind,
    since: day(2),
    changed: [],
    removed: ['p2'],
    total: 1,
  })
})

test('nothing is said when the original stands as it was, or only changed places', () => {
  assert.equal(ageOf('ett|två'), null)
  assert.equal(ageOf('ett|två', 'ett|två'), null)
  assert.equal(ageOf('ett|två|tre', 'tre|ett|två'), null)
})

test('a translation that falls behind while already behind keeps its first date', () => {
  assert.equal(ageOf('a|b', 'a|b c', 'a c|b c')?.since, day(2))
})

test('a change that was taken back is forgotten, and a later one counts from its own date', () => {
  assert.equal(ageOf('a|b', 'a|b c', 'a|b'), null)
  assert.equal(ageOf('a|b', 'a', 'a|b'), null)
  assert.deepEqual(ageOf('a|b', 'a', 'a|b', 'a c|b'), { ...behind, since: day(4), changed: ['p1'], total: 2 })
})

test('a change that doesn’t alter the meaning ages nothing', () => {
  assert.equal(ageOf('a|b', '~a, förstås|b'), null)
  assert.equal(ageOf('a|b', '~a|b|ny'), null)
  assert.equal(ageOf('a|b', '~a'), null)
  assert.equal(ageOf('a|b', '~b|a'), null)
})

test('beside a real change, the paragraph with a typo put right isn’t marked', () => {
  for (const versions of [
    ['~a!|b', 'a!|b c'],
    ['a|b c', '~a!|b c'],
  ]) {
    assert.deepEqual(ageOf('a|b', ...versions)?.changed, ['p2'])
  }
  assert.equal(ageOf('a|b', '~a!|b', 'a!|b c')?.since, day(3))
  assert.equal(ageOf('a|b', 'a|b c', '~a!|b c')?.since, day(2))
})

test('a typo put right in a changed paragraph doesn’t hide the change', () => {
  assert.deepEqual(ageOf('a b', 'a b c', '~a b c!'), { ...behind, since: day(2), changed: ['p1'], total: 1 })
  assert.deepEqual(ageOf('a b', '~a b!', 'a b! c')?.changed, ['p1'])
})

test('what a minor change added can change, and is then told of', () => {
  assert.deepEqual(ageOf('a', '~a|ny text', 'a|ny text här')?.changed, ['p2'])
  assert.equal(ageOf('a', '~a|ny text', 'a'), null)
})

test('a change taken back to what a minor change had made of it is forgotten', () => {
  assert.equal(ageOf('a b', '~a b!', 'a b! c', 'a b!'), null)
  assert.equal(ageOf('a b', '~a b!', 'a b'), null)
})

test('what a minor change took away and a real one put back isn’t new', () => {
  assert.equal(ageOf('a|b', '~a', 'a|b'), null)
})

test('what was changed in earnest and then taken away is missed, whatever the second change was called', () => {
  assert.deepEqual(ageOf('a|b c', 'a|b c d', '~a')?.removed, ['p2'])
})

test('a changed title, lead and picture are told of', () => {
  const [one, two] = chain(work, [{ body: [] }, { body: [], title: 'Ny rubrik', lead: 'Ny ingress' }])
  assert.ok(two)
  const withPicture: Revision = {
    ...two,
    content: { ...two.content, picture: { file: 'a.jpg', width: 3, height: 2, alt: '' } },
  }
  const told = { ...behind, since: day(2), changed: [], total: 0, titleChanged: true, leadChanged: true }
  assert.deepEqual(translationAge(one, [two]), told)
  assert.deepEqual(translationAge(one, [withPicture]), { ...told, pictureChanged: true })
  const without = { ...behind, since: day(2), changed: [], total: 0, pictureChanged: true }
  assert.deepEqual(translationAge({ ...withPicture, number: 1 }, [two]), without)
})

test('an editor sees before publishing which paragraphs will fall behind', () => {
  const [followed, ...later] = chain(work, [
    { body: ['a', 'b'].map(paragraph) },
    { body: ['a c', 'b'].map(paragraph) },
  ])
  const body = followed.content.body.map((block) => ({ ...block, ...paragraph('nytt') }))
  const draft = { content: { ...followed.content, body }, minor: false, publishedAt: day(9) }
  const { before, after } = ageByPublishing(followed, later, draft)
  assert.deepEqual(before, { ...behind, since: day(2), changed: ['p1'], total: 2 })
  assert.deepEqual(after, { ...behind, since: day(2), changed: ['p1', 'p2'], total: 2 })
  assert.equal(ageByPublishing(followed, [], draft).after?.since, day(9))
  assert.equal(ageByPublishing(followed, [], { ...draft, minor: true }).after, null)
})

test('two publications in the same second are told apart by their numbers, and a missing one is noticed', () => {
  const [followed, ...later] = chain(
    work,
    ['a', 'a b', 'a b c'].map((text) => ({ body: [paragraph(text)] })),
  )
  const sameSecond = later.map((revision) => ({ ...revision, publishedAt: followed.publishedAt }))
  assert.equal(translationAge(followed, sameSecond)?.since, followed.publishedAt)
  assert.throws(() => translationAge(followed, later.slice(1)), RangeError)
  assert.throws(() => translationAge(followed, later.toReversed()), RangeError)
})

test('without minor changes exactly the paragraphs are marked that the followed revision doesn’t have', () => {
  fc.assert(
    fc.property(history, ([followed, ...later]) => {
      const age = translationAge(
        followed,
        later.map((revision) => ({ ...revision, minor: false })),
      )
      const before = texts(followed.content)
      const latest = (later.at(-1) ?? followed).content
      const isNew = latest.body.filter(({ id }) => age?.changed.includes(id))
      const isOld = latest.body.filter(({ id }) => !age?.changed.includes(id))
      const left = texts({ body: isOld }).reduce((all, text) => all.toSpliced(without(all, text), 1), before)
      assert.ok(texts({ body: isNew }).every((text) => !left.includes(text)))
      assert.equal(age?.titleChanged ?? false, followed.content.title !== latest.title)
      const told = [...(age?.changed ?? []), ...(age?.removed ?? [])]
      const isLost = (text: string) => !texts(latest).includes(text)
      const lost = followed.content.body.filter((_, at) => isLost(before[at] ?? ''))
      assert.ok(lost.every(({ id }) => told.includes(id)))
      assert.ok(
        age?.removed.every((id) => latest.body.every((block) => block.id !== id)) ?? left.length === 0,
      )
    }),
    { numRuns: 150 },
  )
})

test('a minor change never makes a translation fall behind, and never moves its date', () => {
  fc.assert(
    fc.property(history, ([followed, ...later]) => {
      later.forEach((revision, index) => {
        if (!revision.minor) return
        const before = translationAge(followed, later.slice(0, index))
        const after = translationAge(followed, later.slice(0, index + 1))
        assert.ok(!after || before?.since === after.since)
      })
      assert.equal(
        translationAge(
          followed,
          later.map((revision) => ({ ...revision, minor: true })),
        ),
        null,
      )
    }),
    { numRuns: 150 },
  )
})

function texts({ body }: Pick<EditionContent, 'body'>): string[] {
  return body.map((block) => JSON.stringify({ ...block, id: '' }))
}

/** Where the text is; there must be one, or a paragraph was left unmarked that the followed revision lacks. */
function without(all: string[], text: string): number {
  assert.ok(all.includes(text))
  return all.indexOf(text)
}
