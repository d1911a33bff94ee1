import type { PayloadRequest } from 'payload'
import { relationId, type EditionCollection } from '../edition/lookups'

/** Makes a row past all hooks. Returns its id. */
export async function make(
  req: PayloadRequest,
  collection: EditionCollection | 'media' | 'terms' | 'topics' | 'former-addresses' | 'former-paths',
  data: Record<string, unknown>,
): Promise<number> {
  const made: unknown = await req.payload.db.create({ collection, data, req })
  const id = relationId(made)
  if (id === undefined) throw new TypeError(`What was made in ${collection} has no id.`)
  return id
}
