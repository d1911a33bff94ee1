import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { translationAge, type Age } from '@/editions/age'
import type { Revision } from '@/editions/model'
import {
  findEdition,
  findHistory,
  relationId,
  type EditionCollection,
  type EditionDocument,
} from '../edition/lookups'

/**
 * Brings `age` up to date when an edition is published: an original's on all its published translations, a
 * translation's on itself. Comes after the revision is recorded, which it is computed from.
 */
export function updateAges(collection: EditionCollection): CollectionAfterChangeHook<EditionDocument> {
  return async ({ doc, req }) => {
    if (doc._status !== 'published') return doc
    const originalId = relationId(doc.original)
    const original = originalId ? await findEdition(req, collection, { id: { equals: originalId } }) : doc
    if (!original?.work) return doc
    const { work, language } = original
    const translations = originalId ? [doc] : await publishedTranslations(req, collection, doc.id)
    if (translations.length === 0) return doc
    const history = await findHistory(req, { work, language })
    for (const { id, follows } of translations) await keepAge(req, collection, id, ageOf(history, follows))
    return originalId ? { ...doc, age: ageOf(history, doc.follows) } : doc
  }
}

/** How far a translation made from revision `follows` is behind the last of `history`, the original's revisions from the first. */
export function ageOf(history: readonly Revision[], follows: number | null | undefined): Age | null {
  const followed = history.find(({ number }) => number === follows)
  return followed ? translationAge(followed, history.slice(followed.number)) : null
}

/** The published translations of an original. */
export async function publishedTranslations(
  req: PayloadRequest,
  collection: EditionCollection,
  original: number,
): Promise<Pick<EditionDocument, 'id' | 'language' | 'follows'>[]> {
  const found = await req.payload.find({
    collection,
    where: { original: { equals: original }, _status: { equals: 'published' } },
    select: { language: true, follows: true },
    depth: 0,
    pagination: false,
    req,
  })
  return found.docs
}

/** Straight into the database: nobody has edited the translation, so it gets neither a version nor a new time. */
async function keepAge(req: PayloadRequest, collection: EditionCollection, id: number, age: Age | null) {
  await req.payload.db.updateOne({ collection, id, data: { age, updatedAt: null }, req, returning: false })
}
