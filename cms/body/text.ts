import type { Inline, List, ListItem, Paragraph } from '@/editions/model'
import { saysSomething, toInline, toLines } from './inline'
import type { LexicalNode, LexicalNodeOf } from './lexical'
import type { BodyContext } from './context'

/** A node of running text as paragraphs and lists; of what can't stand there the words are left, and told. */
export function toText(node: LexicalNode, context: BodyContext): (Paragraph | List)[] {
  switch (node.type) {
    case 'list':
      return toLists(node, context)
    case 'listitem':
      return toLists({ type: 'list', listType: 'bullet', start: 1, children: [node] }, context)
    case 'paragraph':
      return toParagraph(toInline(node.children, context))
    default:
      return toParagraph(toInline([node], context))
  }
}

function toParagraph(content: Inline[]): Paragraph[] {
  return saysSomething(content) ? [{ kind: 'paragraph', content }] : []
}

/** A list, or none when nothing is said in it. */
function toLists(node: LexicalNodeOf<'list'>, context: BodyContext): List[] {
  if (node.listType !== 'bullet' && node.listType !== 'number') context.refuse('checklist', node)
  const ordered = node.listType === 'number'
  const items = node.children.reduce<ListItem[]>((before, child) => withItem(before, child, context), [])
  if (items.length === 0) return []
  return [{ kind: 'list', ordered, ...(ordered && node.start !== 1 && { start: node.start }), items }]
}

/**
 * Lexical nests a list in an item of its own; here it hangs on the item before it. One that has no item before it, or
 * stands behind another such list, keeps an item without words.
 */
function withItem(before: ListItem[], child: LexicalNode, context: BodyContext): ListItem[] {
  const inside = child.type === 'listitem' ? child.children : [child]
  const content = toLines(
    inside.filter(({ type }) => type !== 'list'),
    context,
  )
  const lists = inside.flatMap((node) => (node.type === 'list' ? toLists(node, context) : []))
  const items = saysSomething(content) ? [...before, { content }] : before
  return lists.reduce<ListItem[]>((all, list) => {
    const last = all.at(-1)
    return last && !last.list ? all.with(-1, { ...last, list }) : [...all, { content: [], list }]
  }, items)
}
