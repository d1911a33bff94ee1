import { directionOf } from '@/editions/direction'
import type { Table as TableData } from '@/editions/model'
import { tableParts, type Cell as CellData } from '@/editions/table'
import { blockText } from '@/editions/text'
import type { Locale } from '@/i18n/routing'
import { InlineText } from './inline-text'

type Reader = { locale: Locale; explained?: ReadonlySet<string>; reportAt?: string }
type Props = Reader & { table: TableData; id: string }

/** Two columns have room on the narrowest screen. */
const narrow = 2

/**
 * A table with its caption.
 * - It must be read without scrolling sideways: where there isn't room, each row is a block whose cells say what they
 *   are about.
 * - It must stay a table for who doesn't see it: the roles stand for those that `display` takes away.
 */
export function Table({ table, id, ...reader }: Props) {
  const { head, body } = tableParts(table)
  const isWide = (body[0]?.length ?? 0) > narrow
  return (
    <table
      id={id}
      role="table"
      dir={directionOf(blockText(table))}
      className={isWide ? 'data-table data-table-of-blocks' : 'data-table'}
    >
      <caption>{table.caption}</caption>
      {head && (
        <thead role="rowgroup">
          <Row cells={head} {...reader} />
        </thead>
      )}
      <tbody role="rowgroup">
        {body.map((cells, at) => (
          <Row key={at} cells={cells} {...reader} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ cells, ...reader }: Reader & { cells: CellData[] }) {
  return (
    <tr role="row">
      {cells.map((cell, at) => (
        <Cell key={at} {...cell} {...reader} />
      ))}
    </tr>
  )
}

function Cell({ content, scope, label, ...reader }: Reader & CellData) {
  const text = <InlineText content={content} {...reader} />
  return scope ? (
    <th scope={scope} role={scope === 'col' ? 'columnheader' : 'rowheader'}>
      {text}
    </th>
  ) : (
    <td role="cell" data-label={label}>
      {text}
    </td>
  )
}
