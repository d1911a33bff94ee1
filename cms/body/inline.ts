import { z } from 'zod'
import { isWellFormed, wellFormed } from '@/editions/canonical-json'
import type { Inline, Marks } from '@/editions/model'
import { languageOf, languageShape } from './languages'
import { formats, type LexicalNode, type LexicalNodeOf } from './lexical'
import { destinationOf } from './links'
import type { BodyContext } from './context'

const { bold, italic, struck, lowered, raised } = formats

const passage = z.object({ blockType: z.literal('passage'), text: z.string().nullish(), ...languageShape })
const term = z.object({
  blockType: z.literal('term'),
  text: z.string().nullish(),
  term: z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]).nullish(),
})
const inlineBlock = z.discriminatedUnion('blockType', [passage, term])

/** Running text as plain data. Of a term that the glossary hasn't got, the words are left, and it's told. */
export function toInline(nodes: readonly LexicalNode[], context: BodyContext): Inline[] {
  return nodes.flatMap((node) => one(node, context))
}

/** What a list item or a cell holds: running text, or paragraphs of it, each on a line of its own. */
export function toLines(nodes: readonly LexicalNode[], context: BodyContext): Inline[] {
  return nodes.flatMap((node, at): Inline[] => {
    if (node.type !== 'paragraph') return one(node, context)
    const content = toInline(node.children, context)
    return at > 0 ? [{ kind: 'break' }, ...content] : content
  })
}

function one(node: LexicalNode, context: BodyContext): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: textOf(node, context), ...marksOf(node, context) }]
    case 'linebreak':
      return [{ kind: 'break' }]
    case 'tab':
      return [{ kind: 'text', text: ' ' }]
    case 'link':
    case 'autolink': {
      const content = toInline(node.children, context)
      const destination = destinationOf(node.fields, context.links)
      if (!('problem' in destination)) return [{ kind: 'link', ...destination, content }]
      context.refuse(destination.problem, node)
      return content
    }
    case 'inlineBlock':
      return fromBlock(node, context)
    case 'other':
      context.refuse('unknown', node)
      return [
        ...(node.text ? [{ kind: 'text' as const, text: node.text }] : []),
        ...toInline(node.children, context),
      ]
    default:
      context.refuse('misplaced', node)
      return toInline(node.children, context)
  }
}

function textOf(node: LexicalNodeOf<'text'>, context: BodyContext): string {
  if (isWellFormed(node.text)) return node.text
  context.refuse('halfCharacter', node)
  return wellFormed(node.text)
}

function marksOf(node: LexicalNodeOf<'text'>, { refuse }: BodyContext): Marks {
  const { format } = node
  const isBoth = Boolean(format & raised && format & lowered)
  if (isBoth || format & ~(bold | italic | struck | lowered | raised)) refuse('mark', node)
  return {
    ...(format & bold && { bold: true as const }),
    ...(format & italic && { italic: true as const }),
    ...(format & struck && { struck: true as const }),
    ...(format & raised && { script: 'raised' as const }),
    ...(format & lowered && { script: 'lowered' as const }),
  }
}

function fromBlock(
  node: LexicalNodeOf<'inlineBlock'>,
  { terms, isTranslated, refuse }: BodyContext,
): Inline[] {
  const block = inlineBlock.safeParse(node.fields).data
  const text = block?.text ?? ''
  const words: Inline[] = text ? [{ kind: 'text', text }] : []
  if (!block) {
    refuse('unknown', node)
    return words
  }
  if (block.blockType === 'passage') {
    const language = languageOf(block)
    if (language) return [{ kind: 'passage', language, text }]
    refuse('language', node)
    return words
  }
  const linked = terms.get(block.term ?? 0)
  if (linked)
    return [{ kind: 'term', term: linked.anchor, text, ...(isTranslated && { swedish: linked.swedish }) }]
  refuse('term', node)
  return words
}

/** Ids of the terms linked in a node and in what it holds. */
export function termIds(node: LexicalNode): number[] {
  const own = node.type === 'inlineBlock' ? term.safeParse(node.fields).data?.term : undefined
  return [...(own ? [own] : []), ...node.children.flatMap(termIds)]
}

/** True when running text has more than white space and line breaks. */
export function saysSomething(content: Inline[]): boolean {
  return content.some((part) =>
    part.kind === 'link' ? saysSomething(part.content) : part.kind !== 'break' && part.text.trim() !== '',
  )
}
