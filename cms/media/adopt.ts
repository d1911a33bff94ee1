import { Mutex } from 'async-mutex'
import type { Payload, PayloadRequest } from 'payload'
import { fromPayload } from '@/database/sql'
import type { KeptFile, Media } from '../payload-types'
import { findFile } from './files'
import { hashInName, keepFile, readKept, sha256 } from './store'
import { RefusedUpload } from './child'
import { takePicture } from './work'

const adopting = new Mutex()

type Request = Pick<PayloadRequest, 'payload'>

/** The file of that name; one from before files were on record is put there first. */
export async function findOrAdopt(req: Request, name: string): Promise<KeptFile | undefined> {
  const file = await findFile(req, name)
  if (file) return file
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { filename: { equals: name } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return docs[0] && adopt(req.payload, docs[0])
}

/**
 * Puts all pictures on record that aren't: those uploaded before files were, and those of an import. Beside the readers;
 * whatever they ask for comes first. Returns how many.
 */
export async function adoptAll(payload: Payload): Promise<number> {
  const rows = await fromPayload(payload.db).all(
    `SELECT m.id FROM media m LEFT JOIN files f ON f.name = m.filename
     WHERE f.id IS NULL AND m.filename IS NOT NULL ORDER BY m.id DESC`,
  )
  let count = 0
  for (const { id } of rows) {
    const picture = await payload.findByID({
      collection: 'media',
      id: Number(id),
      depth: 0,
      disableErrors: true,
    })
    if (picture && (await adopt(payload, picture))) count++
  }
  return count
}

/** Undefined when the file isn't there. Its name stays, by which revisions and the world know it. */
function adopt(payload: Payload, picture: Media): Promise<KeptFile | undefined> {
  const name = picture.filename ?? ''
  return adopting.runExclusive(async () => {
    const known = await findFile({ payload }, name)
    if (known) return known
    const found = await readKept(name)
    if (!found) return undefined
    const source = sha256(found)
    const isOurs = source.startsWith(hashInName(name) ?? '-')
    const shape = isOurs ? ownShape(picture) : await cleaned(payload, picture, found)
    const { width, height, mimeType, hash } = { hash: source, ...shape }
    const seen = { width, height, mimeType }
    await payload.db.updateOne({ collection: 'media', id: picture.id, data: seen, returning: false })
    const data = { name, owner: 'media', upload: picture.id, hash, source, ...seen, sizes: 'waiting' }
    return payload.create({ collection: 'files', data, depth: 0 })
  })
}

type Shape = { width: number; height: number; mimeType: string }

/** What is known of a file: an import doesn't say its type. */
function ownShape({ width, height, mimeType, filename }: Media): Shape {
  const named = filename?.endsWith('.png') ? 'image/png' : 'image/jpeg'
  return { width: width ?? 0, height: height ?? 0, mimeType: mimeType ?? named }
}

/** Puts in an older file's place what would be kept of it today. One that can't be read stays as it is. */
async function cleaned(
  payload: Payload,
  picture: Media,
  found: Uint8Array,
): Promise<Shape & { hash?: string }> {
  try {
    const { data, width, height, extension } = await takePicture(found, { isDrawing: false })
    await keepFile(picture.filename ?? '', data)
    return { width, height, mimeType: extension === 'png' ? 'image/png' : 'image/jpeg', hash: sha256(data) }
  } catch (error) {
    if (!(error instanceof RefusedUpload)) throw error
    payload.logger.warn(
      `The older picture ${picture.filename ?? ''} stays as it was uploaded: ${error.reason}.`,
    )
    return ownShape(picture)
  }
}
