import { z } from 'zod'
import { isSafeHref } from '@/editions/href'
import type { Inline } from '@/editions/model'
import type { LexicalNode } from './lexical'

const bold = 1
const italic = 2

const passage = z.object({ blockType: z.literal('passage'), text: z.string(), language: z.string() })
const term = z.object({
  blockType: z.literal('term'),
  text: z.string(),
  term: z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]),
})
const inlineBlock = z.discriminatedUnion('blockType', [passage, term])

/** The glossary's terms by id. */
export type LinkedTerms = ReadonlyMap<number, { anchor: string; swedish: string }>

type InlineContext = { terms: LinkedTerms; isTranslated: boolean }

/** Running text as plain data. Of a term that the glossary has no more, its words are left. */
export function toInline(nodes: readonly LexicalNode[], context: InlineContext): Inline[] {
  return nodes.flatMap((node) => one(node, context))
}

function one(node: LexicalNode, context: InlineContext): Inline[] {
  switch (node.type) {
    case 'text':
      return [
        {
          kind: 'text',
          text: node.text,
          ...(node.format & bold && { bold: true as const }),
          ...(node.format & italic && { italic: true as const }),
        },
      ]
    case 'linebreak':
      return [{ kind: 'break' }]
    case 'tab':
      return [{ kind: 'text', text: ' ' }]
    case 'link':
    case 'autolink': {
      const content = toInline(node.children, context)
      return isSafeHref(node.fields.url) ? [{ kind: 'link', href: node.fields.url, content }] : content
    }
    case 'inlineBlock':
      return fromBlock(node.fields, context)
    default:
      return []
  }
}

function fromBlock(fields: object, { terms, isTranslated }: InlineContext): Inline[] {
  const block = inlineBlock.safeParse(fields).data
  if (!block) return []
  const { text } = block
  if (block.blockType === 'passage') return [{ kind: 'passage', language: block.language, text }]
  const linked = terms.get(block.term)
  if (!linked) return [{ kind: 'text', text }]
  return [{ kind: 'term', term: linked.anchor, text, ...(isTranslated && { swedish: linked.swedish }) }]
}

/** Ids of the terms linked in a node and in what it holds. */
export function termIds(node: LexicalNode): number[] {
  if ('children' in node) return node.children.flatMap(termIds)
  return node.type === 'inlineBlock' ? [term.safeParse(node.fields).data?.term ?? []].flat() : []
}

/** True when running text has more than white space and line breaks. */
export function saysSomething(content: Inline[]): boolean {
  return content.some((part) =>
    part.kind === 'link' ? saysSomething(part.content) : part.kind !== 'break' && part.text.trim() !== '',
  )
}
