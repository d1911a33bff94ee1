import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { say } from '../editor-language'
import { findEdition, findRevision, type EditionCollection } from '../edition/lookups'
import { sentences } from './sentences'

/**
 * What a municipality has published is a public record: it's withdrawn with a reason, which its address then says
 * (410), and never deleted. A draft that was never public may go.
 */
export function keepPublished(collection: EditionCollection): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const edition = await findEdition(req, collection, { id: { equals: id } })
    const { work, language } = edition ?? {}
    if (work && language && (await findRevision(req, { work, language })))
      throw new APIError(say(req, sentences.wasPublic), 409, null, true)
  }
}
