import type { PayloadRequest } from 'payload'
import {
  documentsLinkedIn,
  filesIn,
  readDocument,
  termsLinkedIn,
  type StoredContent,
  type UnplacedContent,
} from './content'
import type { Problem } from './problems'
import type { Files, LinkedTerms } from './context'
import { loadLinks } from './load-links'

/** The content of a document as it stands, with the sizes of the pictures it shows and the terms it links looked up. */
export async function loadContent(req: Request, document: StoredContent): Promise<UnplacedContent> {
  return (await loadDocument(req, document)).content
}

/** The same, with what readers wouldn't get of its body. */
export async function loadDocument(
  req: Request,
  document: StoredContent,
): Promise<{ content: UnplacedContent; problems: Problem[] }> {
  const [files, terms, links] = await Promise.all([
    loadFiles(req, filesIn(document)),
    loadTerms(req, termsLinkedIn(document)),
    loadLinks(req, documentsLinkedIn(document), document.language),
  ])
  return readDocument(document, { files, terms, links })
}

/** The request with its transaction: what was made in it moments ago is found too. */
type Request = Pick<PayloadRequest, 'payload'>

async function loadFiles(req: Request, ids: number[]): Promise<Files> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: ids } }
  const { docs } = await req.payload.find({ collection: 'media', where, pagination: false, depth: 0, req })
  return new Map(
    docs.map(({ id, filename, width, height }) => [
      id,
      { filename: filename ?? '', width: width ?? 0, height: height ?? 0 },
    ]),
  )
}

async function loadTerms(req: Request, ids: number[]): Promise<LinkedTerms> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: ids } }
  const { docs } = await req.payload.find({ collection: 'terms', where, pagination: false, depth: 0, req })
  return new Map(docs.map(({ id, anchor, swedish }) => [id, { anchor, swedish }]))
}
