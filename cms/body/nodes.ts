/** Builds what the body editor stores: seeds read like the texts that they hold, and imports become editable. */
export const common = { format: '', indent: 0, version: 1, direction: null } as const

export type Node = { type: string; version: number } & Record<string, unknown>

/** `format`: the sum of `formats`. */
export const words = (text: string, format = 0): Node => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const running = (content: (string | Node)[]) =>
  content.map((part) => (typeof part === 'string' ? words(part) : part))

export function paragraph(...content: (string | Node)[]): Node {
  return { ...common, type: 'paragraph', textFormat: 0, textStyle: '', children: running(content) }
}

export function heading(text: string, level: 2 | 3 = 2): Node {
  return { ...common, type: 'heading', tag: `h${level}`, children: [words(text)] }
}

export function list(...items: (string | Node)[][]): Node {
  const children = items.map((content, at) => ({
    ...common,
    type: 'listitem',
    value: at + 1,
    children: running(content),
  }))
  return { ...common, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children }
}

export function link(url: string, text: string): Node {
  return {
    ...common,
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', newTab: false, url },
    children: [words(text)],
  }
}

/** A table with `headers` among its cells, each of a paragraph. */
export function table(headers: 'columns' | 'rows' | 'both', rows: Node[][][]): Node {
  const children = rows.map((cells, row) => ({
    ...common,
    type: 'tablerow',
    children: cells.map((content, column) => ({
      ...common,
      type: 'tablecell',
      headerState: headerState(headers, row, column),
      colSpan: 1,
      rowSpan: 1,
      backgroundColor: null,
      children: [paragraph(...content)],
    })),
  }))
  return { ...common, type: 'table', children }
}

/** A table to begin with. */
export function emptyTable() {
  const row: Node[][] = [[], []]
  return body(table('columns', [row, row, row]))
}

/** Lexical's: 1 for a header of a column, 2 of a row, 3 of both. */
function headerState(headers: 'columns' | 'rows' | 'both', row: number, column: number): number {
  return (row === 0 && headers !== 'rows' ? 1 : 0) + (column === 0 && headers !== 'columns' ? 2 : 0)
}

/** Words in another language than the text around them. */
export function passage(language: string, text: string, code?: string): Node {
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id: id(), blockName: '', blockType: 'passage', language, ...(code && { code }), text },
  }
}

/** Words that are explained in the glossary, under the term with this id. */
export function term(linked: number, text: string): Node {
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id: id(), blockName: '', blockType: 'term', term: linked, text },
  }
}

/** A block with fields of its own, by the slug of its kind. */
export function special(blockType: string, fields: Record<string, unknown>): Node {
  return { ...common, type: 'block', version: 2, fields: { id: id(), blockName: '', blockType, ...fields } }
}

export function quote(speaker: string, speech: string, attribution: string, continuation?: string): Node {
  return special('quote', { speaker, speech, attribution, continuation })
}

/** What the editors say of the text. */
export function note(...content: (string | Node)[]): Node {
  return special('note', { body: body(paragraph(...content)) })
}

export function body(...children: Node[]) {
  return { root: { ...common, type: 'root', children } }
}

let blocks = 0

/** Lexical wants an id of 24 hexadecimal figures in each block; they need only differ. */
export function id(): string {
  return (++blocks).toString(16).padStart(24, '0')
}
