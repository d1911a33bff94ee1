import assert from 'node:assert/strict'
import { test } from 'node:test'
import { translationAge, type DatedContent } from './age'
import { paragraph } from './arbitraries'

/** The age by these bodies, each a list of `p1: text`; one that begins with ~ doesn't change the meaning. */
function ageOf(...bodies: string[]) {
  const [followed, ...later] = bodies.map((body, index): DatedContent => ({
    number: index + 1,
    publishedAt: `2018-03-0${index + 1}T12:00:00Z`,
    minor: body.startsWith('~'),
    content: {
      title: '',
      lead: '',
      body: body
        .replace('~', '')
        .split(', ')
        .map((line) => line.split(': '))
        .map(([id = '', text = '']) => ({ ...paragraph(text), id })),
    },
  }))
  assert.ok(followed)
  return translationAge(followed, later)
}

test('of two paragraphs that now read the same, the one at the known address isn’t marked', () => {
  assert.deepEqual(ageOf('p1: a', 'p1: b', 'p1: b, p2: a', 'p1: a, p2: a')?.changed, ['p2'])
})

test('a typo put right in one of two paragraphs that came back with the same words ages nothing', () => {
  assert.equal(ageOf('p1: a, p2: a, p3: x', 'p3: x', 'p4: a, p5: a, p3: x', '~p5: a, p4: a!, p3: x'), null)
})

test('what a minor change took away, and was then put back, is missed when it goes in earnest', () => {
  assert.deepEqual(ageOf('p1: a, p2: b', '~p1: a', 'p1: a, p3: b', 'p1: a')?.removed, ['p2'])
})

test('a paragraph put back elsewhere and then changed is told of as gone and as new', () => {
  const age = ageOf('p1: a, p2: b', 'p1: a', 'p1: a, p3: b', 'p1: a, p3: c')
  assert.deepEqual([age?.changed, age?.removed], [['p3'], ['p2']])
})
