import { $createBlockNode } from '@payloadcms/richtext-lexical/client'
import { $isElementNode, type LexicalEditor, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { body, table, type Node } from '../nodes'
import type { Room } from './blocks'

/** Cleaned HTML as nodes of the editor; a table becomes a block of its own where the editor has such blocks. */
export function $nodesOf(editor: LexicalEditor, html: string, { tables }: Room): LexicalNode[] {
  const { children } = new DOMParser().parseFromString(html, 'text/html').body
  return Array.from(children).flatMap((element) =>
    element instanceof HTMLTableElement && tables === 'blocks'
      ? [$tableBlock(editor, element)]
      : $fromDom(editor, element),
  )
}

function $tableBlock(editor: LexicalEditor, element: HTMLTableElement): LexicalNode {
  const cells = Array.from(element.rows, (row) => Array.from(row.cells))
  const rows = cells.map((row) => row.map((cell) => $jsonOf($fromDom(editor, cell))))
  const isHeader = (cell?: HTMLTableCellElement) => cell?.tagName === 'TH'
  const columns = cells[0]?.slice(1).every(isHeader) ?? true
  const ofRows = cells.slice(1).every(([first]) => isHeader(first))
  const headers = columns ? (ofRows ? 'both' : 'columns') : 'rows'
  return $createBlockNode({
    id: '',
    blockName: '',
    blockType: 'table',
    caption: element.caption?.textContent ?? '',
    body: body(table(headers, rows)),
  })
}

function $fromDom(editor: LexicalEditor, element: Element): LexicalNode[] {
  const holder = document.implementation.createHTMLDocument()
  const isCell = element instanceof HTMLTableCellElement
  holder.body.append(...(isCell ? Array.from(element.cloneNode(true).childNodes) : [element.cloneNode(true)]))
  return $generateNodesFromDOM(editor, holder)
}

function $jsonOf(nodes: LexicalNode[]): Node[] {
  return nodes.map((node) => ({
    ...node.exportJSON(),
    ...($isElementNode(node) && { children: $jsonOf(node.getChildren()) }),
  }))
}
