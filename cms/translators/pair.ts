import type { PayloadRequest } from 'payload'
import { compareContents, type ContentDifference } from '@/editions/compare'
import type { EditionContent } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import { loadContent } from '../body/load-content'
import { findEdition, findRevision, relationId, type EditionCollection } from '../edition/lookups'
import { placeContent } from '../publishing/revision'

/** A translation, and what has become of its original since the revision that it follows. */
export type Pair = {
  id: number
  language: Locale
  /** As it was last saved, with the addresses of the revision that it follows. */
  content: EditionContent
  original: { language: Locale; follows: number; latest: number; difference: ContentDifference }
}

/** `null` when there is no such translation, or its original was never published. */
export async function findPair(
  req: PayloadRequest,
  collection: EditionCollection,
  id: number,
): Promise<Pair | null> {
  const draft = Number.isSafeInteger(id)
    ? await req.payload.findByID({ collection, id, draft: true, depth: 0, disableErrors: true, req })
    : null
  const originalId = relationId(draft?.original)
  const original = originalId && (await findEdition(req, collection, { id: { equals: originalId } }))
  if (!draft || !original || !original.work) return null
  const { work, language } = original
  const latest = await findRevision(req, { work, language })
  const followed = draft.follows ? await findRevision(req, { work, language, number: draft.follows }) : latest
  if (!latest || !followed) return null
  return {
    id,
    language: draft.language,
    content: placeContent([], await loadContent(req, draft), followed),
    original: {
      language,
      follows: followed.number,
      latest: latest.number,
      difference: compareContents(followed.content, latest.content, language),
    },
  }
}
