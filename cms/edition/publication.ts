import type { PayloadRequest } from 'payload'
import type { Withdrawal } from '@/editions/model'
import type { Article } from '../payload-types'
import { loadContent } from './load-content'
import { findEdition, findRevision, relationId, type EditionCollection } from './lookups'
import type { Publication } from './revision'

/** What publishing the document as it stands would put on record. */
export async function publicationOf(
  req: PayloadRequest,
  collection: EditionCollection,
  edition: Partial<Article>,
): Promise<Publication> {
  const original = edition.original ? await originalOf(req, collection, edition) : undefined
  const followed =
    original?.work && edition.follows
      ? await findRevision(req, { work: original.work, language: original.language, number: edition.follows })
      : undefined
  const { method, by } = edition.translation ?? {}
  const withdrawal = await withdrawalOf(req, collection, edition)
  return {
    collection,
    work: edition.work ?? '',
    language: edition.language ?? 'sv',
    slug: edition.slug ?? '',
    content: await loadContent(req, edition),
    ...(followed && { followed }),
    ...(original && { translation: { method: method ?? 'human', ...(by && { by }) } }),
    ...(withdrawal && { withdrawal }),
  }
}

/** The number of the original's latest revision: what a translation that is published now follows. */
export async function latestOfOriginal(
  req: PayloadRequest,
  collection: EditionCollection,
  edition: Partial<Article>,
): Promise<number | null> {
  const original = await originalOf(req, collection, edition)
  if (!original?.work) return null
  return (await findRevision(req, { work: original.work, language: original.language }))?.number ?? null
}

function originalOf(req: PayloadRequest, collection: EditionCollection, edition: Partial<Article>) {
  return findEdition(req, collection, { id: { equals: relationId(edition.original) } })
}

async function withdrawalOf(
  req: PayloadRequest,
  collection: EditionCollection,
  { withdrawal }: Partial<Article>,
): Promise<Withdrawal | undefined> {
  if (!withdrawal?.outcome) return undefined
  const { outcome, reason } = withdrawal
  const replacement = relationId(withdrawal.replacedBy)
  const found = replacement ? await findEdition(req, collection, { id: { equals: replacement } }) : undefined
  const replacedBy = outcome === 'replaced' ? found?.work : undefined
  return { outcome, reason: reason?.trim() ?? '', ...(replacedBy && { replacedBy }) }
}
