/** Builds what the body editor stores: seeds read like the texts that they hold, and imports become editable. */
export const common = { format: '', indent: 0, version: 1, direction: 'ltr' } as const

export type Node = { type: string; version: number } & Record<string, unknown>

/** `format`: 1 for bold, 2 for italic, 3 for both. */
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

/** Words in another language than the text around them. */
export function passage(language: string, text: string): Node {
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id: id(), blockName: '', blockType: 'passage', language, text },
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

export function quote(speaker: string, speech: string, attribution: string, continuation?: string): Node {
  const fields = { id: id(), blockName: '', blockType: 'quote', speaker, speech, attribution, continuation }
  return { ...common, type: 'block', version: 2, fields }
}

export function body(...children: Node[]) {
  return { root: { ...common, type: 'root', children } }
}

let blocks = 0

/** Lexical wants an id of 24 hexadecimal figures in each block; they need only differ. */
export function id(): string {
  return (++blocks).toString(16).padStart(24, '0')
}
