import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Oracle, type Answer } from './oracle.ts'

const address = '/nyheter/anna-1'
const answer = (text: string, askedAt: number, cacheStatus = 'municipal-news; hit; ttl=50'): Answer => ({
  address,
  status: 200,
  text,
  cacheStatus,
  askedAt,
})

/** A text of three states, acknowledged at 1, 2 and 3 seconds, and a fourth that was sent. */
function told() {
  const oracle = new Oracle()
  const marks = [1000, 2000, 3000].map((at) => {
    const { number, mark } = oracle.next('anna-1')
    oracle.acknowledge('anna-1', number, at)
    return mark
  })
  return { oracle, marks: [...marks, oracle.next('anna-1').mark] as [string, string, string, string] }
}

test('a page that was replaced more than two seconds ago is found, wherever it’s shown', () => {
  const { oracle, marks } = told()
  assert.equal(oracle.judge(answer(marks[1], 4999), 'anna-1').problems.length, 0)
  const { isOld, problems } = oracle.judge(answer(marks[1], 5000), 'anna-1')
  assert.ok(isOld)
  assert.deepEqual(problems, [
    `${address} shows 2 of anna-1 for 3, and says only “municipal-news; hit; ttl=50”.`,
  ])
  assert.equal(oracle.judge(answer(`Nyheter: ${marks[0]}`, 5000)).problems.length, 1)
})

test('an old page that says that it may be old is counted, and no problem', () => {
  const { oracle, marks } = told()
  const { isOld, excuse, problems } = oracle.judge(
    answer(marks[0], 9000, 'municipal-news; hit; ttl=0; detail=publications-unknown'),
  )
  assert.deepEqual({ isOld, excuse, problems }, { isOld: true, excuse: 'publications-unknown', problems: [] })
  const refreshing = answer(marks[0], 9000, 'municipal-news; hit; ttl=0; detail=refreshing')
  assert.equal(oracle.judge(refreshing).problems.length, 1)
})

test('what was sent without an answer may be shown or not', () => {
  const { oracle, marks } = told()
  for (const mark of marks.slice(2))
    assert.deepEqual(oracle.judge(answer(mark, 99_000), 'anna-1').problems, [])
})

test('a page of two states, one that nobody wrote and one without its text are found', () => {
  const { oracle, marks } = told()
  const problemsOf = (text: string) => oracle.judge(answer(text, 3500), 'anna-1').problems.join()
  assert.match(problemsOf(marks[2] + marks[3]), /mixed/)
  assert.match(problemsOf('Läge 5 av anna-1.'), /nobody wrote/)
  assert.match(problemsOf('Ett stycke.'), /nothing of anna-1/)
})
