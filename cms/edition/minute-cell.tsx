import type { DefaultServerCellComponentProps } from 'payload'
import { formatDateTime } from '@/i18n/formats'
import { editorLanguageOf } from '../editor-language'
import { readMunicipality } from '../municipality/read'

/** In a list, a minute on the municipality's clocks: the CMS would give it on the reader's computer's. */
export async function MinuteCell({ cellData, payload, i18n }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string') return null
  const { timeZone } = await readMunicipality(payload)
  return formatDateTime(cellData, editorLanguageOf(i18n), timeZone)
}
