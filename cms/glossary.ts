import type { Payload } from 'payload'
import type { Term } from '@/editions/glossary'
import type { Term as StoredTerm } from './payload-types'

/** Every term of the glossary, in the order of the Swedish alphabet. */
export async function allTerms(payload: Payload): Promise<Term[]> {
  const { docs } = await payload.find({ collection: 'terms', pagination: false, depth: 0 })
  const { compare } = new Intl.Collator('sv')
  return docs.map(toTerm).sort((one, other) => compare(one.swedish, other.swedish))
}

/** The terms at these anchors that the glossary has, in no order. */
export async function findTerms(payload: Payload, anchors: string[]): Promise<Term[]> {
  const where = { anchor: { in: anchors } }
  const { docs } = await payload.find({ collection: 'terms', where, pagination: false, depth: 0 })
  return docs.map(toTerm)
}

function toTerm({ anchor, swedish, explanation, rendering }: StoredTerm): Term {
  const accepted = Object.entries(rendering ?? {}).filter(([, word]) => word)
  return { term: anchor, swedish, explanation, rendering: Object.fromEntries(accepted) }
}

/** What the CMS stores of a term. */
export function fromTerm({ term, ...rest }: Term) {
  return { anchor: term, ...rest }
}
