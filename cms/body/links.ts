import { z } from 'zod'
import { readAddress } from '@/editions/link-address'
import type { Inline, LinkTarget } from '@/editions/model'
import type { LinkFault } from './link-faults'
import type { LexicalNode } from './lexical'

/** The collections whose documents a link can be chosen from. */
export const linkable = ['articles', 'pages'] as const

const chosen = z.object({
  linkType: z.literal('internal'),
  doc: z.object({
    relationTo: z.enum(linkable),
    value: z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]),
  }),
})
const typed = z.object({ url: z.string().catch('') })

/** A document that a link was chosen to lead to. */
export type ChosenDocument = z.output<typeof chosen>['doc']

/** Where links that were chosen lead, by `keyOf` their document; a document that was never public has only its fault. */
export type LinkTargets = ReadonlyMap<string, { href: string; target: LinkTarget } | { fault: LinkFault }>

export const keyOf = ({ relationTo, value }: ChosenDocument) => `${relationTo}/${value}`

/** Where a link leads, by the fields that the editor keeps of it, or why it leads nowhere. */
export function destinationOf(
  fields: object,
  targets: LinkTargets,
): Omit<Extract<Inline, { kind: 'link' }>, 'kind' | 'content'> | { fault: LinkFault } {
  if ('linkType' in fields && fields.linkType === 'internal') {
    const doc = chosen.safeParse(fields).data?.doc
    return (doc && targets.get(keyOf(doc))) ?? { fault: 'targetMissing' }
  }
  return readAddress(typed.safeParse(fields).data?.url ?? '')
}

/** The documents that links in a node and in what it holds were chosen to lead to. */
export function chosenIn(node: LexicalNode): ChosenDocument[] {
  const own = node.type === 'link' ? chosen.safeParse(node.fields).data?.doc : undefined
  return [...(own ? [own] : []), ...node.children.flatMap(chosenIn)]
}
