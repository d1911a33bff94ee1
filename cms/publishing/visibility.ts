import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { findEdition, type EditionCollection, type EditionDocument } from '../edition/lookups'

const noteOf = (collection: EditionCollection, id: number) => `public before: ${collection}/${id}`

/** Notes in the request whether readers had the edition before: editors' latest version of it may be a draft beside. */
export function noteVisibility(collection: EditionCollection): CollectionBeforeChangeHook<EditionDocument> {
  return async ({ data, originalDoc, req }) => {
    if (!originalDoc?.id) return data
    const wasPublished = await isPublished(req, collection, originalDoc.id)
    // Not the hook's own: the CMS gives the request a copy of it whenever it's asked something
    req.context[noteOf(collection, originalDoc.id)] = wasPublished
    return data
  }
}

/** Whether readers get something else after a save: it's a publication or the end of one, and no draft beside. */
export async function changesWhatIsPublic(
  req: PayloadRequest,
  collection: EditionCollection,
  { id, _status }: EditionDocument,
): Promise<boolean> {
  if (_status === 'published') return true
  return Boolean(req.context[noteOf(collection, id)]) && !(await isPublished(req, collection, id))
}

async function isPublished(req: PayloadRequest, collection: EditionCollection, id: number): Promise<boolean> {
  return Boolean(await findEdition(req, collection, { id: { equals: id }, _status: { equals: 'published' } }))
}
