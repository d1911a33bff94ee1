'use client'

import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { TablePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin'
import { editorLanguageOf } from '@/cms/editor-language'
import { tableActions } from './actions'

/** Tab goes from cell to cell; cells aren't merged or coloured. */
function PlainTables() {
  return <TablePlugin hasCellMerge={false} hasCellBackgroundColor={false} />
}

function TableIcon() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" aria-hidden>
      <path d="M4 4h12v12H4zM4 8h12M4 12h12M10 4v12" />
    </svg>
  )
}

/** What can be done with the table that the cursor is in, in words, from the toolbar. */
export const TableFeatureClient = createClientFeature({
  nodes: [TableNode, TableCellNode, TableRowNode],
  plugins: [{ Component: PlainTables, position: 'normal' }],
  toolbarFixed: {
    groups: [
      {
        type: 'dropdown',
        key: 'table',
        order: 1,
        ChildComponent: TableIcon,
        items: tableActions.map(({ key, label, act }, order) => ({
          key,
          order,
          label: ({ i18n }) => label[editorLanguageOf(i18n)],
          onSelect: ({ editor }) => {
            editor.update(act)
          },
        })),
      },
    ],
  },
})
