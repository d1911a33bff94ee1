import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { findEdition, type EditionCollection } from '../edition/lookups'
import { say } from '../editor-language'
import { sentences } from './sentences'

/** A save that isn't of a draft: it changes what is public. */
const saving = z.looseObject({
  id: z.union([z.number(), z.string().transform(Number)]).optional(),
  draft: z.literal(false).optional(),
  data: z.looseObject({ _status: z.string().nullish() }),
})

type Operation = { args: object; operation: string; req: PayloadRequest }

/**
 * Refuses to take texts out of public sight without a reason, one or many at once: withdrawing them, with a reason for the
 * readers, is the way (`withdrawalFields`). So is a save that doesn't say which it is where a draft stands beside what is
 * public: the CMS would put the draft in its place. Saving a draft goes on.
 */
export function refuseUnpublishing(collection: EditionCollection) {
  return async ({ args, operation, req }: Operation): Promise<void> => {
    if (operation !== 'update' || req.payloadAPI === 'local') return
    const { data: save } = saving.safeParse(args)
    if (!save || save.data._status === 'published') return
    if (save.data._status === 'draft')
      throw new APIError(say(req, sentences.withdrawInstead), 400, null, true)
    if (save.id && (await isDraftBeside(req, collection, save.id)))
      throw new APIError(say(req, sentences.sayWhether), 400, null, true)
  }
}

async function isDraftBeside(
  req: PayloadRequest,
  collection: EditionCollection,
  id: number,
): Promise<boolean> {
  const wanted = { collection, id, draft: true, depth: 0, disableErrors: true, req } as const
  const latest = await req.payload.findByID(wanted)
  if (latest?._status !== 'draft') return false
  const where = { id: { equals: id }, _status: { equals: 'published' } }
  return Boolean(await findEdition(req, collection, where))
}
