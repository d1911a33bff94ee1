import { APIError, type PayloadRequest } from 'payload'
import { isEditionCollection, type EditionCollection, type EditionDocument } from '../edition/lookups'
import type { Schedule } from '../payload-types'

/** What is to be done with which edition. */
export type Plan = Pick<Schedule, 'kind' | 'edition' | 'action'> &
  Partial<Pick<Schedule, 'outcome' | 'reason'>>

/**
 * Publishes an edition as its draft stands, or withdraws what is public of it and leaves its draft to those who write it.
 * No account's rights are asked for: the one that planned it may be gone.
 * @throws APIError when the rules of publication refuse it
 */
export async function carryOut(req: PayloadRequest, plan: Plan): Promise<void> {
  const { kind: collection, edition: id, action } = plan
  if (!isEditionCollection(collection)) throw new APIError(`There is no collection ${collection}.`, 404)
  if (action === 'withdraw') await withdraw(req, collection, plan)
  else await req.payload.update({ collection, id, data: { _status: 'published' }, depth: 0, req })
}

async function withdraw(req: PayloadRequest, collection: EditionCollection, plan: Plan): Promise<void> {
  const { edition: id, outcome, reason } = plan
  const edition = { collection, id, depth: 0, req } as const
  const published = await req.payload.findByID(edition)
  const latest = await req.payload.findByID({ ...edition, draft: true })
  const withdrawal = { outcome, reason, replacedBy: null }
  await req.payload.update({
    ...edition,
    data: { ...fieldsOf(published), _status: 'published', withdrawal },
  })
  if (latest._status === 'draft')
    await req.payload.update({ ...edition, data: { ...fieldsOf(latest), withdrawal }, draft: true })
}

/** Without `updatedAt`, which says what a save began from: this one asks nobody. */
function fieldsOf({ id: _id, createdAt: _created, updatedAt: _updated, ...fields }: EditionDocument) {
  return fields
}
