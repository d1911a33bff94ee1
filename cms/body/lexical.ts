import { z } from 'zod'

/** Lexical's bits for marked text, as far as readers are shown them. */
export const formats = { bold: 1, italic: 2, struck: 4, lowered: 32, raised: 64 } as const

/** What the reading knows of each node that the body's editors make, beside what it holds. */
const known = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), format: z.number().default(0) }),
  z.object({ type: z.literal('linebreak') }),
  z.object({ type: z.literal('tab') }),
  z.object({ type: z.literal('link'), fields: z.looseObject({ url: z.string().default('') }) }),
  z.object({ type: z.literal('autolink'), fields: z.looseObject({ url: z.string().default('') }) }),
  z.object({ type: z.literal('inlineBlock'), fields: z.looseObject({ blockType: z.string() }) }),
  z.object({ type: z.literal('paragraph') }),
  z.object({ type: z.literal('heading'), tag: z.string() }),
  z.object({ type: z.literal('list'), listType: z.string(), start: z.int().catch(1) }),
  z.object({ type: z.literal('listitem') }),
  z.object({ type: z.literal('table') }),
  z.object({ type: z.literal('tablerow') }),
  z.object({
    type: z.literal('tablecell'),
    headerState: z.number().default(0),
    colSpan: z.number().default(1),
    rowSpan: z.number().default(1),
  }),
  z.object({ type: z.literal('block'), fields: z.looseObject({ blockType: z.string() }) }),
])

/** A node that no editor of ours makes. */
type Other = { type: 'other'; name: string; text: string }

/** A node of Lexical's stored JSON, whatever it is: nothing is left out. */
export type LexicalNode = (z.output<typeof known> | Other) & { children: LexicalNode[] }
export type LexicalNodeOf<Type extends LexicalNode['type']> = Extract<LexicalNode, { type: Type }>

const root = z.object({ root: z.object({ children: z.array(z.unknown()) }) })
const loose = z.object({ type: z.string().catch('?'), text: z.string().catch('') })
const parent = z.object({ children: z.array(z.unknown()) })

/** The top-level nodes of a rich text field; none when the field is empty. */
export function lexicalNodes(value: unknown): LexicalNode[] {
  if (value === null || value === undefined) return []
  const state = root.safeParse(value).data
  return state ? state.root.children.map(read) : [read(value)]
}

function read(value: unknown): LexicalNode {
  const children = (parent.safeParse(value).data?.children ?? []).map(read)
  const node = known.safeParse(value).data
  if (node) return { ...node, children }
  const { type, text } = loose.safeParse(value).data ?? { type: '?', text: '' }
  return { type: 'other', name: type, text, children }
}

/** The words that an editor sees of a node, as far as they help to find it. */
export function wordsOf(node: LexicalNode): string {
  const own = 'text' in node ? node.text : node.type === 'linebreak' ? ' ' : ''
  const fields = 'fields' in node ? wordsOfFields(node.fields) : ''
  return own + fields + node.children.map(wordsOf).join(node.type === 'paragraph' ? '' : ' ')
}

const naming = ['text', 'title', 'caption', 'name', 'speech', 'alt'] as const

function wordsOfFields(fields: Record<string, unknown>): string {
  return naming.flatMap((name) => (typeof fields[name] === 'string' ? fields[name] : [])).join(' ')
}
