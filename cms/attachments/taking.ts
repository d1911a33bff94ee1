import type { Attachment } from '@/editions/model'
import type { Taking } from '../media/take'
import { inspect } from './inspect'
import { refusals, sentences } from './sentences'

export const mimeTypes: Record<Attachment['format'], string> = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
}

/** How documents are taken: as they are, once they have been looked into. */
export const attachments: Taking = {
  owner: 'attachments',
  read: async ({ data }) => {
    const found = await inspect(data)
    const { format } = found
    return { data, extension: format, mimeType: mimeTypes[format], width: 0, height: 0, found }
  },
  refusals,
  alreadyHere: sentences.alreadyHere,
}
