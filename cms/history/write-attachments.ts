import type { PayloadRequest } from 'payload'
import type { Attachment, Revision } from '@/editions/model'
import { attachmentAddress } from '@/editions/href'
import { attachmentsIn } from '@/editions/pictures'
import { mimeTypes } from '../attachments/taking'
import { asChosen } from '../body/languages'
import { hashOfKept } from '../media/store'
import { make } from './make'

/**
 * A row for each document that any revision leads to, as the newest of them has it, and one for each of its files, which
 * are copied beside. Returns ids by works.
 */
export async function makeAttachments(
  req: PayloadRequest,
  revisions: readonly Revision[],
): Promise<Map<string, number>> {
  const inTime = revisions.toSorted((one, other) => one.publishedAt.localeCompare(other.publishedAt))
  const versions = inTime.flatMap(({ content }) => attachmentsIn(content))
  const newest = new Map(versions.map((one) => [one.work, one]))
  const ids = new Map<string, number>()
  for (const [work, attachment] of newest)
    ids.set(work, await make(req, 'attachments', documentOf(attachment)))
  const files = new Map(versions.map((one) => [one.file, one]))
  for (const [name, { work, format }] of files) {
    // Until the folder is copied nobody knows; the file's name has the beginning
    const hash = (await hashOfKept(name)) ?? ''
    const kept = { name, hash, source: hash, mimeType: mimeTypes[format], width: 0, height: 0, sizes: 'made' }
    await make(req, 'files', { ...kept, owner: 'attachments', upload: ids.get(work) })
  }
  return ids
}

function documentOf({ work, file, title, language, size, format, pages, lacks }: Attachment) {
  return {
    ...{ work, title, ...asChosen(language) },
    ...{ filename: file, filesize: size, mimeType: mimeTypes[format], url: attachmentAddress(file) },
    found: { format, ...(pages !== undefined && { pages }), lacks },
  }
}
