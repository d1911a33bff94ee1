import {
  APIError,
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import type { KeptFile } from '../payload-types'
import { say, type EditorText } from '../editor-language'
import { afterCommit } from '../transactions'
import { RefusedUpload } from './child'
import { findFile, findUploadOf, type Owner, type Upload } from './files'
import { beginSizes } from './sizes'
import { keepFile, nameFor, sha256 } from './store'

/** The upload is one that was uploaded before. */
export class AlreadyHere extends APIError {
  constructor(
    sentence: string,
    readonly upload: Upload,
  ) {
    super(`${sentence} (${upload.filename ?? ''})`, 409, null, true)
  }
}

/** What is kept of an upload, and what was found in it. `fields`: what its document is given where an editor leaves it out. */
export type Kept = Pick<KeptFile, 'mimeType' | 'width' | 'height'> & {
  data: Uint8Array
  extension: string
  found?: object
  fields?: Record<string, unknown>
}

/** How the uploads of a collection are taken. */
export type Taking = {
  owner: Owner
  /** @throws RefusedUpload */
  read: (file: { name: string; data: Uint8Array }) => Promise<Kept>
  /** By the reason of a `RefusedUpload`. */
  refusals: Record<string, EditorText>
  alreadyHere: EditorText
}

/** What a request keeps of its upload between the two hooks below. */
type Taken = Pick<KeptFile, 'name' | 'hash' | 'source' | 'mimeType' | 'width' | 'height'>

const taken = 'the file taken'
const findings = 'what was found in it'

/**
 * Puts in an upload's place what is kept of it, under a name made of what it is, and refuses what isn't taken, in the
 * editor's language. What is here already isn't taken again.
 */
export function takeUpload(taking: Taking): CollectionBeforeOperationHook {
  return async ({ args, overrideAccess, req }) => {
    // Pictures are cut by what shows them, never by altering the file
    delete req.query.uploadEdits
    const { file } = req
    // What reads has no data
    if (!file || !('data' in args) || !(overrideAccess || req.user)) return args
    const source = sha256(file.data)
    await refuseDouble(req, taking, source)
    const { data, extension, found, fields, ...shape } = await read(req, taking, file)
    const hash = sha256(data)
    await refuseDouble(req, taking, hash)
    const name = await freeName(req, file.name, { hash, extension })
    await keepFile(name, data)
    req.context[taken] = { name, hash, source, ...shape } satisfies Taken
    req.context[findings] = found
    req.file = { name, data: Buffer.from(data), mimetype: shape.mimeType, size: data.length }
    // A file that is replaced leaves what its document says
    const isNew = !('id' in args) && !('where' in args)
    return isNew ? { ...args, data: filled(args.data, fields) } : args
  }
}

/** What was filled in, and of `fields` what wasn't. */
function filled(data: object, fields: object = {}): object {
  return { ...fields, ...Object.fromEntries(Object.entries(data).filter(([, value]) => value)) }
}

async function refuseDouble(req: PayloadRequest, { owner, alreadyHere }: Taking, hash: string) {
  const upload = await findUploadOf(req, owner, hash)
  if (upload) throw new AlreadyHere(say(req, alreadyHere), upload)
}

async function read(
  req: PayloadRequest,
  { owner, read, refusals }: Taking,
  file: NonNullable<PayloadRequest['file']>,
) {
  try {
    return await read(file)
  } catch (error) {
    const sentence = error instanceof RefusedUpload ? refusals[error.reason] : undefined
    if (!sentence) throw error
    const errors = [{ path: 'file', message: say(req, sentence) }]
    throw new ValidationError({ collection: owner, errors }, req.t)
  }
}

/** A file that was replaced, or goes with another upload, keeps its name for itself. */
async function freeName(
  req: PayloadRequest,
  upload: string,
  { hash, extension }: { hash: string; extension: string },
) {
  let name = nameFor(upload, hash, extension)
  for (let count = 2; await findFile(req, name); count++)
    name = nameFor(`${upload.replace(/\.[^.]*$/, '')} ${count}.x`, hash, extension)
  return name
}

/** What was found in the upload of a request, for its document to have; as it was where there is none. */
export const keepFound: CollectionBeforeChangeHook<{ id: number; found?: object | null }> = ({
  data,
  originalDoc,
  req,
}) => ({
  ...data,
  found: (req.context[findings] as object | undefined) ?? originalDoc?.found,
})

/** Puts the file that was taken on record, and has its smaller files made where it's a picture. */
export function recordFile(owner: Owner): CollectionAfterChangeHook<Upload> {
  return async ({ doc, req, context }) => {
    const file = context[taken] as Taken | undefined
    if (!file || doc.filename !== file.name) return doc
    context[taken] = undefined
    const sizes = owner === 'media' ? 'waiting' : 'made'
    await req.payload.create({ collection: 'files', data: { ...file, owner, upload: doc.id, sizes }, req })
    await afterCommit(req, 'sizes', () => beginSizes(req.payload))
    return doc
  }
}
