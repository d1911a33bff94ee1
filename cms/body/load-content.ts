import type { PayloadRequest } from 'payload'
import {
  filesIn,
  termsLinkedIn,
  toContent,
  type Files,
  type StoredContent,
  type UnplacedContent,
} from './content'
import type { LinkedTerms } from './inline'

/** The content of a document as it stands, with the sizes of the pictures it shows and the terms it links looked up. */
export async function loadContent(req: Request, document: StoredContent): Promise<UnplacedContent> {
  const [files, terms] = await Promise.all([
    loadFiles(req, filesIn(document)),
    loadTerms(req, termsLinkedIn(document)),
  ])
  return toContent(document, { files, terms })
}

type Request = Pick<PayloadRequest, 'payload'>

async function loadFiles({ payload }: Request, ids: number[]): Promise<Files> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: ids } }
  const { docs } = await payload.find({ collection: 'media', where, pagination: false, depth: 0 })
  return new Map(
    docs.map(({ id, filename, width, height }) => [
      id,
      { filename: filename ?? '', width: width ?? 0, height: height ?? 0 },
    ]),
  )
}

async function loadTerms({ payload }: Request, ids: number[]): Promise<LinkedTerms> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: ids } }
  const { docs } = await payload.find({ collection: 'terms', where, pagination: false, depth: 0 })
  return new Map(docs.map(({ id, anchor, swedish }) => [id, { anchor, swedish }]))
}
