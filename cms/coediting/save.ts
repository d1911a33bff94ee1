import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { say } from '../editor-language'
import type { EditionCollection, EditionDocument } from '../edition/lookups'
import { databaseOf } from '../transactions'
import { changes, merge } from './merge'
import { labelsOf, sentences } from './sentences'
import { isSameTime, rememberState, stateAt } from './states'

/** The fields in which a writer has decided for their own text, after seeing the others' that was saved at `seen`. */
const settledSchema = z.object({ fields: z.array(z.string()), seen: z.iso.datetime() })

/** In a request's context, whether its save says what it began from. */
const saysItsBase = 'saysItsBase'

/**
 * Notes it before the CMS fills in what a save leaves out.
 * @throws APIError 428 (RFC 6585) for a save over HTTP that doesn't say it: whoever sends it may not know what it undoes
 */
export const noteBase = ({
  args,
  operation,
  req,
}: {
  args: object
  operation: string
  req: PayloadRequest
}): void => {
  if (operation !== 'update') return
  const { data } = z.object({ data: z.looseObject({}).optional() }).parse(args)
  const isSaid = typeof data?.updatedAt === 'string'
  // Saves that this one leads to, of the same or other texts, come later and are this site's own
  const isFirst = req.context[saysItsBase] === undefined
  // Who isn't logged in is refused for that, afterwards
  if (isFirst && !isSaid && req.user && req.method === 'PATCH')
    throw new APIError(say(req, sentences.noBase), 428, null, true)
  req.context[saysItsBase] = isSaid
}

/**
 * Never undoes unsaid what somebody else has saved. A save says by `updatedAt` what it began from. A draft takes over
 * the fields that only the others changed; where both changed one, nothing is saved (409) until its writer has decided:
 * the others' text stays in the database, the writer's in front of them. A publication isn't made on top of anything
 * that its publisher hasn't seen.
 */
export function keepOthersWork(collection: EditionCollection): CollectionBeforeValidateHook<EditionDocument> {
  return async ({ data, originalDoc, operation, req }) => {
    if (operation !== 'update' || !data?.updatedAt || !originalDoc) return data
    const current = await alone(req, collection, originalDoc)
    rememberState(collection, current)
    if (isSameTime(data.updatedAt, current.updatedAt)) return data
    const base = stateAt(collection, current.id, data.updatedAt)?.doc
    const unseen = changes({ ...(base ?? data) }, { ...current })
    const { data: merged, conflicts } = base
      ? merge({ ...base }, { ...current }, data)
      : { data, conflicts: unseen }
    // A part of this site that doesn't say what it began from wants what it sends, and only that
    if (!req.context[saysItsBase]) return merged
    const refused = (data._status === 'published' ? unseen : conflicts).filter(
      (field) => !isSettled(field, data, current),
    )
    if (refused.length > 0) throw staleSave(req, collection, current, refused)
    return merged
  }
}

/** The text as it stands, with all other saves of it waiting until this one has ended: two at once see one another. */
async function alone(
  req: PayloadRequest,
  collection: EditionCollection,
  doc: EditionDocument,
): Promise<EditionDocument> {
  const database = await databaseOf(req)
  await database.batch([{ sql: `UPDATE ${collection} SET id = id WHERE id = ?`, params: [doc.id] }])
  return (
    (await req.payload.findByID({
      collection,
      id: doc.id,
      draft: true,
      depth: 0,
      disableErrors: true,
      req,
    })) ?? doc
  )
}

function isSettled(field: string, data: object, { updatedAt }: EditionDocument): boolean {
  const settled = settledSchema.safeParse('settled' in data ? data.settled : undefined).data
  return settled !== undefined && isSameTime(settled.seen, updatedAt) && settled.fields.includes(field)
}

function staleSave(
  req: PayloadRequest,
  collection: EditionCollection,
  { id, updatedAt }: EditionDocument,
  fields: string[],
): APIError {
  const who = stateAt(collection, id, updatedAt)?.by ?? say(req, sentences.somebodyElse)
  const sentence = say(req, sentences.notSaved(who, labelsOf(req, collection, fields).join(', ')))
  const message = say(req, sentences.alsoChanged(who))
  return new APIError(sentence, 409, { errors: fields.map((path) => ({ path, message })) }, true)
}
