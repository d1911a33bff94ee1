import type { PayloadRequest, Where } from 'payload'
import type { Revision } from '@/editions/model'
import { sectionNames, sectionOf, sections } from '@/i18n/sections'
import type { Article, Page } from '../payload-types'

/** The collections whose documents are editions. */
export const editionCollections = sectionNames.map((section) => sections[section].collection)
export type EditionCollection = (typeof editionCollections)[number]

export function isEditionCollection(value: unknown): value is EditionCollection {
  return editionCollections.some((collection) => collection === value)
}

/** Whether a collection's editions stand below one another. */
export function isTree(collection: EditionCollection): boolean {
  return sections[sectionOf(collection)].isTree
}

/** A document that is an edition, of whichever collection. */
export type EditionDocument = Article | Page

/** The id that a relationship holds, populated or not. */
export function relationId(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'object' && value && 'id' in value && typeof value.id === 'number'
    ? value.id
    : undefined
}

export async function findEdition(
  req: PayloadRequest,
  collection: EditionCollection,
  where: Where,
): Promise<EditionDocument | undefined> {
  const found = await req.payload.find({ collection, where, limit: 1, depth: 0, req })
  return found.docs[0]
}

/** The revision of that number, or the latest one when no number is given. */
export async function findRevision(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  { work, language, number }: { work: string; language: string; number?: number },
): Promise<Revision | undefined> {
  const found = await req.payload.find({
    collection: 'revisions',
    where: {
      work: { equals: work },
      language: { equals: language },
      ...(number && { number: { equals: number } }),
    },
    sort: '-number',
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return found.docs[0]?.record
}

/** All revisions of an edition, from the first; or those after a number. */
export async function findHistory(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  { work, language, after = 0 }: { work: string; language: string; after?: number },
): Promise<Revision[]> {
  const found = await req.payload.find({
    collection: 'revisions',
    where: { work: { equals: work }, language: { equals: language }, number: { greater_than: after } },
    sort: 'number',
    limit: 0,
    depth: 0,
    pagination: false,
    req,
  })
  return found.docs.map(({ record }) => record)
}
