import type { Attachment } from '@/editions/model'
import { asChosen, languageOf } from '../body/languages'
import type { Taking } from '../media/take'
import { inspect, type Said } from './inspect'
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
    const { says, ...found } = await inspect(data)
    const { format } = found
    const file = { data, extension: format, mimeType: mimeTypes[format], width: 0, height: 0 }
    return { ...file, found, fields: fieldsFrom(says) }
  },
  refusals,
  alreadyHere: sentences.alreadyHere,
}

/** What programs put in for a title: the name of a file. */
const isNoTitle = /^microsoft \w+ - |^(untitled|namnlös)|\.\w{3,5}$/i

/** What an editor needn't write, as the document says it. */
function fieldsFrom({ title = '', language }: Said) {
  const tag = languageOf({ language })
  const { language: alone, script } = tag ? new Intl.Locale(tag) : {}
  return {
    ...(title && title.length <= 200 && !isNoTitle.test(title) && { title }),
    ...(tag && alone && asChosen(script ? tag : alone)),
  }
}
