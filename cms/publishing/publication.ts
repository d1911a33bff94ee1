import type { PayloadRequest } from 'payload'
import type { Withdrawal } from '@/editions/model'
import { loadContent } from '../body/load-content'
import {
  findEdition,
  findRevision,
  isTree,
  relationId,
  type EditionCollection,
  type EditionDocument,
} from '../edition/lookups'
import { loadTree } from '../pages/tree'
import type { Publication } from './revision'

/** What publishing the document as it stands would put on record. */
export async function publicationOf(
  req: PayloadRequest,
  collection: EditionCollection,
  edition: Partial<EditionDocument>,
): Promise<Publication> {
  const original = edition.original ? await originalOf(req, collection, edition) : undefined
  const followed =
    original?.work && edition.follows
      ? await findRevision(req, { work: original.work, language: original.language, number: edition.follows })
      : undefined
  const { method, by } = edition.translation ?? {}
  const withdrawal = await withdrawalOf(req, collection, edition)
  const parent = isTree(collection) && edition.work ? await parentOf(req, edition.work) : null
  return {
    collection,
    work: edition.work ?? '',
    language: edition.language ?? 'sv',
    slug: edition.slug ?? '',
    content: await loadContent(req, edition),
    ...(followed && { followed }),
    ...(original && { translation: { method: method ?? 'human', ...(by && { by }) } }),
    ...(withdrawal && { withdrawal }),
    ...(parent && { parent }),
  }
}

/** The number of the original's latest revision: what a translation that is published now follows. */
export async function latestOfOriginal(
  req: PayloadRequest,
  collection: EditionCollection,
  edition: Partial<EditionDocument>,
): Promise<number | null> {
  const original = await originalOf(req, collection, edition)
  if (!original?.work) return null
  return (await findRevision(req, { work: original.work, language: original.language }))?.number ?? null
}

function originalOf(req: PayloadRequest, collection: EditionCollection, edition: Partial<EditionDocument>) {
  return findEdition(req, collection, { id: { equals: relationId(edition.original) } })
}

async function withdrawalOf(
  req: PayloadRequest,
  collection: EditionCollection,
  { withdrawal }: Partial<EditionDocument>,
): Promise<Withdrawal | undefined> {
  if (!withdrawal?.outcome) return undefined
  const { outcome, reason } = withdrawal
  const replacement = relationId(withdrawal.replacedBy)
  const found = replacement ? await findEdition(req, collection, { id: { equals: replacement } }) : undefined
  const replacedBy = outcome === 'replaced' ? found?.work : undefined
  return { outcome, reason: reason?.trim() ?? '', ...(replacedBy && { replacedBy }) }
}

/** The work that a page stands below: the place is the original's, as it was last published. */
async function parentOf(req: PayloadRequest, work: string): Promise<string | null> {
  return (await loadTree(req.payload, req)).get(work)?.parent ?? null
}
