import { allTerms, findTerms } from '@/cms/glossary'
import { termsIn, type Term } from '@/editions/glossary'
import type { EditionContent } from '@/editions/model'
import { cms } from './payload'

/** The whole glossary, in the order of the Swedish alphabet. */
export async function getGlossary(): Promise<Term[]> {
  return allTerms(await cms(['glossary']))
}

/** What the glossary says of the terms that a text links to, in the order of the text; not of those it has no more. */
export async function getTerms(content: Pick<EditionContent, 'body'>): Promise<Term[]> {
  const anchors = termsIn(content)
  if (anchors.length === 0) return []
  const found = await findTerms(await cms(['glossary']), anchors)
  return anchors.flatMap((anchor) => found.find(({ term }) => term === anchor) ?? [])
}
