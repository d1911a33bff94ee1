import type { PayloadRequest } from 'payload'
import { cleanFields } from '@/editions/clean-text'
import { relationId, type EditionCollection } from '../edition/lookups'

/**
 * Makes a row past all hooks, cleaned of characters that no text should hold, as whatever comes into the CMS. Returns its
 * id.
 */
export async function make(
  req: PayloadRequest,
  collection:
    | EditionCollection
    | 'media'
    | 'attachments'
    | 'files'
    | 'terms'
    | 'topics'
    | 'former-addresses'
    | 'former-paths'
    | 'messages',
  data: Record<string, unknown>,
): Promise<number> {
  const made: unknown = await req.payload.db.create({ collection, data: cleanFields(data), req })
  const id = relationId(made)
  if (id === undefined) throw new TypeError(`What was made in ${collection} has no id.`)
  return id
}
