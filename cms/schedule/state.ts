import type { Payload } from 'payload'
import { isPublic } from '@/database/public'
import type { EditionCollection } from '../edition/lookups'
import type { EditionState } from './state-labels'

/** `latest` is what stands in the editor. */
export async function stateOf(
  payload: Payload,
  collection: EditionCollection,
  latest: { id: number; _status?: 'draft' | 'published' | null },
): Promise<EditionState> {
  const edition = await payload.findByID({ collection, id: latest.id, depth: 0, disableErrors: true })
  if (edition?._status !== 'published') return 'draft'
  if (!isPublic(edition)) return 'withdrawn'
  return latest._status === 'published' ? 'published' : 'changed'
}
