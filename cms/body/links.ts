import { z } from 'zod'
import { readAddress } from '@/editions/link-address'
import type { Inline, LinkTarget } from '@/editions/model'
import type { LinkProblem } from './link-problems'
import type { LexicalNode } from './lexical'

/** The collections whose documents a link can be chosen from. */
export const linkable = ['articles', 'pages', 'attachments'] as const

const id = z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)])
const chosen = z.object({
  linkType: z.literal('internal'),
  doc: z.object({ relationTo: z.enum(linkable), value: id }),
})
const alone = z.object({ blockType: z.literal('attachment'), attachment: id })
const typed = z.object({ url: z.string().catch('') })

/** A document that a link was chosen to lead to. */
export type ChosenDocument = z.output<typeof chosen>['doc']

/** Where links that were chosen lead, by `keyOf` their document; a document that was never public has only its problem. */
export type LinkTargets = ReadonlyMap<string, { href: string; target: LinkTarget } | { problem: LinkProblem }>

export const keyOf = ({ relationTo, value }: ChosenDocument) => `${relationTo}/${value}`

/** Where a link leads, by the fields that the editor keeps of it, or why it leads nowhere. */
export function destinationOf(
  fields: object,
  targets: LinkTargets,
): Omit<Extract<Inline, { kind: 'link' }>, 'kind' | 'content'> | { problem: LinkProblem } {
  if ('linkType' in fields && fields.linkType === 'internal') {
    const doc = chosen.safeParse(fields).data?.doc
    return (doc && targets.get(keyOf(doc))) ?? { problem: 'targetMissing' }
  }
  return readAddress(typed.safeParse(fields).data?.url ?? '')
}

/** The uploaded document that a block was chosen to be. */
export function aloneIn(fields: object): ChosenDocument | undefined {
  const value = alone.safeParse(fields).data?.attachment
  return value === undefined ? undefined : { relationTo: 'attachments', value }
}

/** The documents that links in a node and in what it holds were chosen to lead to. */
export function chosenIn(node: LexicalNode): ChosenDocument[] {
  const own = ownChoice(node)
  return [...(own ? [own] : []), ...node.children.flatMap(chosenIn)]
}

function ownChoice(node: LexicalNode): ChosenDocument | undefined {
  if (node.type === 'block') return aloneIn(node.fields)
  return node.type === 'link' ? chosen.safeParse(node.fields).data?.doc : undefined
}
