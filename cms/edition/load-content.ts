import type { PayloadRequest } from 'payload'
import { filesIn, toContent, type Files, type StoredEdition, type UnplacedContent } from './content'

/** The content of a document as it stands, with the sizes of the pictures it shows looked up. */
export async function loadContent(
  req: Pick<PayloadRequest, 'payload'>,
  document: StoredEdition,
): Promise<UnplacedContent> {
  const ids = filesIn(document)
  const found = ids.length
    ? await req.payload.find({ collection: 'media', where: { id: { in: ids } }, pagination: false, depth: 0 })
    : { docs: [] }
  const files: Files = new Map(
    found.docs.map(({ id, filename, width, height }) => [
      id,
      { filename: filename ?? '', width: width ?? 0, height: height ?? 0 },
    ]),
  )
  return toContent(document, files)
}
