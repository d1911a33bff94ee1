import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { createNode, createServerFeature } from '@payloadcms/richtext-lexical'

/**
 * Tables in Lexical's own nodes. Payload's experimental feature has them too, but speaks English alone and offers merged
 * cells and colours, which our tables haven't got.
 */
export const TableFeature = createServerFeature({
  feature: {
    ClientFeature: '/cms/body/table-editor/client#TableFeatureClient',
    nodes: [
      createNode({ node: TableNode }),
      createNode({ node: TableRowNode }),
      createNode({ node: TableCellNode }),
    ],
  },
  key: 'table',
})
