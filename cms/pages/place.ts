import type { PayloadRequest } from 'payload'
import { ancestorsOf, childrenOf } from '@/editions/page-tree'
import { isReservedForPages } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { relationId } from '../edition/lookups'
import type { EditionDocument } from '../edition/lookups'
import { pageRows, treeOf, type PageRow } from './tree'

/** What is wrong with a page's place in the tree; a key of the sentences that editors are told. */
export type PlaceProblem = 'parentUnknown' | 'parentIsBelow' | 'placeTaken' | 'placeReserved'

/** A page's place as it would become. */
export type PagePlacement = {
  problem: PlaceProblem | undefined
  /** Another page at that place has the slug in the language. */
  isTaken: (slug: string) => boolean
  isReserved: (slug: string) => boolean
}

/** Where a page would stand, by `parent` of the original. `work` is the page's, `after` the document as it would become. */
export async function placeOf(
  req: PayloadRequest,
  work: string,
  after: Partial<EditionDocument>,
): Promise<PagePlacement> {
  const rows = await pageRows(req.payload, req)
  const original = rows.find(({ id }) => id === relationId(after.original)) ?? (after as Partial<PageRow>)
  const parentId = relationId(original.parent)
  const parent = rows.find(({ id }) => id === parentId)
  const tree = treeOf(rows)
  const above = parent?.work ?? null
  const siblings = childrenOf(tree, above).filter((node) => node.work !== work)
  const taken = (language: Locale | undefined, slug: string) =>
    siblings.some(({ editions }) =>
      editions.some((edition) => edition.language === language && edition.slug === slug),
    )
  const own = tree.get(work)?.editions.filter(({ language }) => language !== after.language) ?? []
  return {
    problem: problemOf(),
    isTaken: (slug) => taken(after.language, slug),
    isReserved: (slug) => isReservedForPages(slug, above === null),
  }

  function problemOf(): PlaceProblem | undefined {
    if (parentId && (!parent || parent.original)) return 'parentUnknown'
    const node = parent?.work ? tree.get(parent.work) : undefined
    if (node && [node, ...ancestorsOf(tree, node)].some((one) => one.work === work)) return 'parentIsBelow'
    if (own.some(({ language, slug }) => taken(language, slug))) return 'placeTaken'
    return own.some(({ slug }) => isReservedForPages(slug, above === null)) ? 'placeReserved' : undefined
  }
}
