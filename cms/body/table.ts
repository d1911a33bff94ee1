import type { Block, Inline, Table } from '@/editions/model'
import { saysSomething, toLines } from './inline'
import { lexicalNodes, type LexicalNode, type LexicalNodeOf } from './lexical'
import type { BodyContext } from './context'
import { toText } from './text'

type Fields = { caption: string; body?: unknown }
type Cell = { content: Inline[]; isHeader: boolean }

/** The one table that the block's own editor holds; what else stands there stays as text, and is told. */
export function toTable({ caption, body }: Fields, block: LexicalNode, context: BodyContext): Block[] {
  const nodes = lexicalNodes(body)
  const others = nodes.filter(({ type }) => type !== 'table').flatMap((node) => toText(node, context))
  const tables = nodes.flatMap((node): Table[] =>
    node.type === 'table' ? [fromNode(caption, node, context)] : [],
  )
  if (tables.length !== 1 || others.length > 0) context.refuse('tableShape', block)
  return [...tables, ...others]
}

function fromNode(caption: string, node: LexicalNodeOf<'table'>, context: BodyContext): Table {
  const rows = node.children.map((row) => row.children.map((cell) => toCell(cell, context)))
  const width = rows[0]?.length ?? 0
  if (width === 0 || rows.some((row) => row.length !== width)) context.refuse('tableShape', node)
  const headers = headersOf(rows)
  if (!headers) context.refuse('tableHeaders', node)
  const contents = rows.map((row) => row.map(({ content }) => content))
  return { kind: 'table', caption, headers: headers ?? 'columns', rows: contents }
}

function toCell(node: LexicalNode, context: BodyContext): Cell {
  if (node.type !== 'tablecell') context.refuse('tableShape', node)
  else if (node.colSpan > 1 || node.rowSpan > 1) context.refuse('tableShape', node)
  return {
    content: toLines(node.children, context),
    isHeader: node.type === 'tablecell' && node.headerState > 0,
  }
}

/** What the header cells are headers of; undefined when they are neither the first row nor the first column. */
function headersOf(rows: Cell[][]): Table['headers'] | undefined {
  const isCorner = (row: number, column: number) => row === 0 && column === 0
  const all = rows.flatMap((cells, row) => cells.map((cell, column) => ({ ...cell, row, column })))
  const areHeaders = (cells: typeof all) =>
    cells.some(({ isHeader }) => isHeader) &&
    cells.every(
      ({ isHeader, content, row, column }) => isHeader || (isCorner(row, column) && !saysSomething(content)),
    )
  const columns = areHeaders(all.filter(({ row }) => row === 0))
  const ofRows = areHeaders(all.filter(({ column }) => column === 0))
  const isElsewhere = all.some(
    ({ isHeader, row, column }) => isHeader && !(row === 0 && columns) && !(column === 0 && ofRows),
  )
  if (isElsewhere) return undefined
  if (columns && ofRows) return 'both'
  return columns ? 'columns' : ofRows ? 'rows' : undefined
}
