import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $getTableCellNodeFromLexicalNode,
  $getTableNodeFromLexicalNodeOrThrow,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  $setTableColumnIsHeader,
  $setTableRowIsHeader,
  type TableNode,
} from '@lexical/table'
import { $getSelection } from '@payloadcms/richtext-lexical/lexical'
import type { EditorText } from '../../editor-language'

type TableAction = { key: string; label: EditorText; act: () => void }

/** What can be done with the table that the cursor is in; nothing happens outside one. */
export const tableActions: TableAction[] = [
  {
    key: 'rowBelow',
    label: { sv: 'Ny rad under', en: 'New row below', uk: 'Новий рядок нижче' },
    act: inTable(() => $insertTableRowAtSelection(true)),
  },
  {
    key: 'columnAfter',
    label: { sv: 'Ny kolumn efter', en: 'New column after', uk: 'Новий стовпець після' },
    act: inTable(() => $insertTableColumnAtSelection(true)),
  },
  {
    key: 'deleteRow',
    label: { sv: 'Ta bort raden', en: 'Delete the row', uk: 'Видалити рядок' },
    act: inTable($deleteTableRowAtSelection),
  },
  {
    key: 'deleteColumn',
    label: { sv: 'Ta bort kolumnen', en: 'Delete the column', uk: 'Видалити стовпець' },
    act: inTable($deleteTableColumnAtSelection),
  },
  {
    key: 'rowOfHeaders',
    label: {
      sv: 'Första raden är rubriker: av eller på',
      en: 'The first row is headers: on or off',
      uk: 'Перший рядок — заголовки: так чи ні',
    },
    act: inTable((table) => {
      const row = table.getFirstChild()
      const cells = $isTableRowNode(row) ? row.getChildren().filter($isTableCellNode) : []
      // The last one: the first may be a header of its row as well
      $setTableRowIsHeader(table, 0, !cells.at(-1)?.hasHeaderState(1))
    }),
  },
  {
    key: 'columnOfHeaders',
    label: {
      sv: 'Första kolumnen är rubriker: av eller på',
      en: 'The first column is headers: on or off',
      uk: 'Перший стовпець — заголовки: так чи ні',
    },
    act: inTable((table) => {
      const row = table.getLastChild()
      const cell = $isTableRowNode(row) ? row.getFirstChild() : null
      $setTableColumnIsHeader(table, 0, !($isTableCellNode(cell) && cell.hasHeaderState(2)))
    }),
  },
]

function inTable(act: (table: TableNode) => unknown): () => void {
  return () => {
    const [node] = $getSelection()?.getNodes() ?? []
    const cell = node && $getTableCellNodeFromLexicalNode(node)
    if (cell) act($getTableNodeFromLexicalNodeOrThrow(cell))
  }
}
