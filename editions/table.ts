import type { Inline, Table } from './model'
import { inlineText } from './text'

/** A cell as it's drawn: `scope` makes it a header, `label` is the header of its column in words. */
export type Cell = { content: Inline[]; scope?: 'col' | 'row'; label?: string }

/** A table's rows as they are drawn, the one with the columns' headers apart. */
export function tableParts({ headers, rows }: Table): { head?: Cell[]; body: Cell[][] } {
  const [first, ...others] = rows
  const head = headers === 'rows' ? undefined : first
  const body = (head ? others : rows).map((row) =>
    row.map((content, column): Cell => {
      const label = head?.[column] && inlineText(head[column])
      return column === 0 && headers !== 'columns'
        ? { content, scope: 'row' }
        : { content, ...(label && { label }) }
    }),
  )
  return { ...(head && { head: head.map(columnHeader) }), body }
}

/** An empty corner is no header. */
function columnHeader(content: Inline[]): Cell {
  return inlineText(content).trim() ? { content, scope: 'col' } : { content }
}
