import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from './content'
import { sentenceOf } from './problems'
import { body, common, emptyTable, paragraph, special, words, type Node } from './nodes'

const cell = (text: string, headerState = 0, more: object = {}): Node => ({
  ...common,
  type: 'tablecell',
  headerState,
  ...more,
  children: [paragraph(text)],
})
const table = (...rows: Node[][]): Node => ({
  ...common,
  type: 'table',
  children: rows.map((children) => ({ ...common, type: 'tablerow', children })),
})

function read(...inside: Node[]) {
  const block = special('table', { caption: 'Öppettider', body: body(...inside) })
  const { content, problems } = readDocument(
    { body: body(block) },
    { files: new Map(), terms: new Map(), links: new Map() },
  )
  return { body: content.body, said: problems.map((problem) => sentenceOf(problem).en) }
}

test('a table has its caption, its rows, and says what its header cells are about', () => {
  const inText = (text: string) => [{ kind: 'text', text }]
  const rows = [
    ['Dag', 'Öppet'],
    ['Måndag', '10–12'],
  ]
  const cells = (states: number[][]) =>
    table(...rows.map((row, r) => row.map((text, c) => cell(text, states[r]?.[c]))))
  const of = (headers: string) => [
    { kind: 'table', caption: 'Öppettider', headers, rows: rows.map((row) => row.map(inText)) },
  ]
  const columns = [[1, 1], [0, 0]] // prettier-ignore
  const ofRows = [[2, 0], [2, 0]] // prettier-ignore
  const both = [[3, 1], [2, 0]] // prettier-ignore
  assert.deepEqual(read(cells(columns)), { body: of('columns'), said: [] })
  assert.deepEqual(read(cells(ofRows)), { body: of('rows'), said: [] })
  assert.deepEqual(read(cells(both)), { body: of('both'), said: [] })
})

test('a table without header cells, or with some in its midst, isn’t published', () => {
  const none = read(table([cell('a'), cell('b')], [cell('c'), cell('d')]))
  assert.match(none.said.join(), /^At “Öppettider|^At “a b c d”: the table lacks header cells/)
  assert.match(
    read(table([cell('a', 1), cell('b', 1)], [cell('c'), cell('d', 1)])).said.join(),
    /lacks header cells/,
  )
})

test('merged cells, text beside the table and a second one are told, and no word is lost', () => {
  const whole = table([cell('a', 1), cell('b', 1)])
  assert.match(read(table([cell('a', 1, { colSpan: 2 }), cell('b', 1)])).said.join(), /merged cells/)
  assert.match(read(table([cell('a', 1), cell('b', 1)], [cell('c')])).said.join(), /one table/)
  const beside = read(whole, paragraph('Gäller inte helgdagar.'))
  assert.match(beside.said.join(), /without other text/)
  assert.deepEqual(beside.body.at(-1), {
    kind: 'paragraph',
    content: [{ kind: 'text', text: 'Gäller inte helgdagar.' }],
  })
  assert.match(read(whole, whole).said.join(), /one table/)
  assert.match(read().said.join(), /one table/)
})

test('the table that a new block begins with has its header cells', () => {
  const { content, problems } = readDocument(
    { body: body(special('table', { caption: 'Ny', body: emptyTable() })) },
    { files: new Map(), terms: new Map(), links: new Map() },
  )
  assert.deepEqual(problems, [])
  assert.equal(content.body[0]?.kind === 'table' && content.body[0].headers, 'columns')
})

test('lines of a cell stay lines', () => {
  const two = { ...cell('', 1), children: [paragraph('Månd', words('ag')), paragraph('Tisdag')] }
  const { body } = read(table([two, cell('b', 1)]))
  assert.deepEqual(body[0]?.kind === 'table' && body[0].rows[0]?.[0], [
    { kind: 'text', text: 'Månd' },
    { kind: 'text', text: 'ag' },
    { kind: 'break' },
    { kind: 'text', text: 'Tisdag' },
  ])
})
