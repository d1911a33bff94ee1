import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, elementsIn, textIn } from './attribute'
import type { PastedBlock } from './blocks'
import type { Note } from './notes'
import type { Span } from './spans'

type Element = DefaultTreeAdapterTypes.Element
type Table = Extract<PastedBlock, { kind: 'table' }>
type Cell = Table['rows'][number][number]

/** True for a table that only says where things stand, as in mails: its cells are read as what they hold. */
export function isLayout(table: Element): boolean {
  const inside = elementsIn(table)
  const rows = rowsOf(table)
  return (
    attribute(table, 'role') === 'presentation' ||
    inside.some(({ tagName }) => /^(table|h[1-6]|ul|ol)$/.test(tagName)) ||
    rows.length < 2 ||
    Math.max(...rows.map((row) => cellsOf(row).length)) < 2
  )
}

/** A table as a plain grid: what spans several cells stands in the first of them. `line` reads a cell. */
export function tableOf(table: Element, line: (cell: Element) => Span[], note: (note: Note) => void): Table {
  const caption = elementsIn(table).find(({ tagName }) => tagName === 'caption')
  const title = caption ? undefined : titleCell(table)
  const heading = caption ?? title
  const grid = gridOf(rowsOf(table).slice(title ? 1 : 0), line, note)
  const width = Math.max(...grid.map((row) => row.length))
  const rows = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? empty))
  return { kind: 'table', caption: heading ? textIn(heading) : '', rows: withHeaders(rows, note) }
}

const empty: Cell = { isHeader: false, line: [] }

/** A first cell across the whole table says what the table is about. */
function titleCell(table: Element): Element | undefined {
  const [first, ...others] = rowsOf(table).map(cellsOf)
  const [cell] = first ?? []
  const width = (row: Element[]) => row.reduce((sum, one) => sum + span(one, 'colspan'), 0)
  const isAcross = cell && first?.length === 1 && width(first) > 1 && others.length > 1
  return isAcross && others.every((row) => width(row) <= width(first)) ? cell : undefined
}

function gridOf(
  rows: readonly Element[],
  line: (cell: Element) => Span[],
  note: (note: Note) => void,
): Cell[][] {
  const grid = rows.map((): Cell[] => [])
  rows.forEach((row, at) => {
    for (const cell of cellsOf(row)) {
      const [across, down] = [span(cell, 'colspan'), span(cell, 'rowspan')]
      if (across > 1 || down > 1) note({ kind: 'mergedCells' })
      const isHeader = cell.tagName === 'th'
      const from = firstFree(grid[at] ?? [])
      for (const covered of grid.slice(at, at + down))
        for (let column = from; column < from + across; column++) covered[column] = { isHeader, line: [] }
      const first = grid[at]
      if (first) first[from] = { isHeader, line: line(cell) }
    }
  })
  return grid.filter((row) => row.length > 0)
}

function firstFree(row: Cell[]): number {
  const gap = Array.from(row).findIndex((cell) => (cell as Cell | undefined) === undefined)
  return gap < 0 ? row.length : gap
}

/** Headers in the first row or column alone; of a table without any, the first row. */
function withHeaders(rows: Cell[][], note: (note: Note) => void): Cell[][] {
  const isHeaderOrBlank = (cell?: Cell) => cell?.isHeader === true || cell?.line.length === 0
  const isRow = rows[0]?.slice(1).every((cell) => cell.isHeader) ?? false
  const isColumn = rows.slice(1).every(([first]) => first?.isHeader) && isHeaderOrBlank(rows[0]?.[0])
  if (!isRow && !isColumn) note({ kind: 'tableHeaders' })
  return rows.map((row, r) =>
    row.map((cell, c) => ({
      ...cell,
      isHeader: (r === 0 && (isRow || !isColumn)) || (c === 0 && isColumn),
    })),
  )
}

function rowsOf(table: Element): Element[] {
  return elementsIn(table).filter(({ tagName }) => tagName === 'tr')
}

function cellsOf(row: Element): Element[] {
  return elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
}

/** At most a thousand, as in HTML; a cell can't reach beyond the last row anyway. */
function span(cell: Element, name: string): number {
  return Math.min(Math.max(Number.parseInt(attribute(cell, name), 10) || 1, 1), 1000)
}
