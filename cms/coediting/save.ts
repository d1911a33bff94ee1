import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { say } from '../editor-language'
import type { EditionCollection, EditionDocument } from '../edition/lookups'
import { changes, merge } from './merge'
import { labelsOf, sentences } from './sentences'
import { isSameTime, rememberState, stateAt } from './states'

/** The fields in which a writer has decided for their own text, after seeing the others' that was saved at `seen`. */
const settledSchema = z.object({ fields: z.array(z.string()), seen: z.iso.datetime() })

/**
 * Never undoes unsaid what somebody else has saved. A save says by `updatedAt` what it began from. A draft takes over
 * the fields that only the others changed; where both changed one, nothing is saved (409) until its writer has decided:
 * the others' text stays in the database, the writer's in front of them. A publication isn't made on top of anything
 * that its publisher hasn't seen.
 */
export function keepOthersWork(collection: EditionCollection): CollectionBeforeValidateHook<EditionDocument> {
  return ({ data, originalDoc, operation, req }) => {
    if (operation !== 'update' || !data || !originalDoc) return data
    rememberState(collection, originalDoc)
    if (!data.updatedAt || isSameTime(data.updatedAt, originalDoc.updatedAt)) return data
    const base = stateAt(collection, originalDoc.id, data.updatedAt)?.doc
    const unseen = changes({ ...(base ?? data) }, { ...originalDoc })
    const { data: merged, conflicts } = base
      ? merge({ ...base }, { ...originalDoc }, data)
      : { data, conflicts: unseen }
    const refused = (data._status === 'published' ? unseen : conflicts).filter(
      (field) => !isSettled(field, data, originalDoc),
    )
    if (refused.length > 0) throw staleSave(req, collection, originalDoc, refused)
    return merged
  }
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
