import type { Attachment } from '@/editions/model'
import { languageOf } from '../body/languages'
import type { Attachment as Stored } from '../payload-types'

/** An uploaded document as texts have it; undefined for one whose file isn't known. */
export function toAttachment(stored: Stored): Attachment | undefined {
  const { work, filename, title, filesize, found } = stored
  const language = languageOf(stored)
  if (!filename || !found || !language) return undefined
  return { collection: 'attachments', work, file: filename, title, language, size: filesize ?? 0, ...found }
}
