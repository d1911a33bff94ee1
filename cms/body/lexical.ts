import { z } from 'zod'

/** The part of Lexical's stored JSON that the body editor can produce; anything else is left out. */
const text = z.object({ type: z.literal('text'), text: z.string(), format: z.number().default(0) })
const lineBreak = z.object({ type: z.literal('linebreak') })
const tab = z.object({ type: z.literal('tab') })
const inlineBlock = z.object({
  type: z.literal('inlineBlock'),
  fields: z.looseObject({ blockType: z.string() }),
})
const link = z.object({
  type: z.enum(['link', 'autolink']),
  fields: z.looseObject({ url: z.string().default('') }),
  get children() {
    return z.array(node)
  },
})
const listItem = z.object({
  type: z.literal('listitem'),
  get children() {
    return z.array(node)
  },
})
const list = z.object({
  type: z.literal('list'),
  listType: z.string(),
  get children() {
    return z.array(node)
  },
})
const paragraph = z.object({
  type: z.literal('paragraph'),
  get children() {
    return z.array(node)
  },
})
const heading = z.object({
  type: z.literal('heading'),
  tag: z.string(),
  get children() {
    return z.array(node)
  },
})
const block = z.object({ type: z.literal('block'), fields: z.looseObject({ blockType: z.string() }) })
const other = z.object({ type: z.string() }).transform(() => ({ type: 'other' as const }))

const node = z.union([
  text,
  lineBreak,
  tab,
  inlineBlock,
  link,
  listItem,
  list,
  paragraph,
  heading,
  block,
  other,
])

export type LexicalNode = z.output<typeof node>
export type LexicalList = z.output<typeof list>

const state = z.object({ root: z.object({ children: z.array(node) }) })

/** The top-level nodes of a rich text field; none when the field is empty or isn't rich text. */
export function lexicalNodes(value: unknown): LexicalNode[] {
  const result = state.safeParse(value)
  return result.success ? result.data.root.children : []
}
