import {
  APIError,
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import type { Media } from '../payload-types'
import { say } from '../editor-language'
import { afterCommit } from '../transactions'
import { findPictureOf } from './files'
import { refusals, sentences } from './sentences'
import { beginSizes } from './sizes'
import { keepFile, nameFor, sha256 } from './store'
import { RefusedUpload, takePicture, type TakenPicture } from './work'

/** The picture is one that was uploaded before. */
export class AlreadyHere extends APIError {
  constructor(
    req: PayloadRequest,
    readonly picture: Media,
  ) {
    super(`${say(req, sentences.alreadyHere)} (${picture.filename ?? ''})`, 409, null, true)
  }
}

/** What a request keeps of its upload between the two hooks below. */
type Taken = { name: string; hash: string; source: string; mimeType: string; width: number; height: number }

const taken = 'the file taken'

/**
 * Puts in an upload's place what is kept of it, under a name made of what it is, and refuses what isn't a picture, in
 * the editor's language. A picture that is here already isn't taken again.
 */
export const takeUpload: CollectionBeforeOperationHook = async ({ args, overrideAccess, req }) => {
  // Pictures are cut by what shows them, never by altering the file
  delete req.query.uploadEdits
  const { file } = req
  // What reads has no data
  if (!file || !('data' in args) || !(overrideAccess || req.user)) return args
  const source = sha256(file.data)
  await refuseDouble(req, source)
  const { data, width, height, extension } = await read(req, file)
  const hash = sha256(data)
  await refuseDouble(req, hash)
  const name = nameFor(file.name, hash, extension)
  const mimeType = extension === 'png' ? 'image/png' : 'image/jpeg'
  await keepFile(name, data)
  req.context[taken] = { name, hash, source, mimeType, width, height } satisfies Taken
  req.file = { name, data: Buffer.from(data), mimetype: mimeType, size: data.length }
  return args
}

async function refuseDouble(req: PayloadRequest, hash: string): Promise<void> {
  const picture = await findPictureOf(req, hash)
  if (picture) throw new AlreadyHere(req, picture)
}

async function read(req: PayloadRequest, file: NonNullable<PayloadRequest['file']>): Promise<TakenPicture> {
  try {
    return await takePicture(file.data, { isDrawing: /\.svg$/i.test(file.name) })
  } catch (error) {
    if (!(error instanceof RefusedUpload)) throw error
    const errors = [{ path: 'file', message: say(req, refusals[error.reason]) }]
    throw new ValidationError({ collection: 'media', errors }, req.t)
  }
}

/** Puts the file that was taken on record, and has its smaller files made. */
export const recordFile: CollectionAfterChangeHook<Media> = async ({ doc, req, context }) => {
  const file = context[taken] as Taken | undefined
  if (!file || doc.filename !== file.name) return doc
  context[taken] = undefined
  const data = { ...file, upload: doc.id, sizes: 'waiting' }
  await req.payload.create({ collection: 'files', data, req })
  await afterCommit(req, 'sizes', () => beginSizes(req.payload))
  return doc
}
