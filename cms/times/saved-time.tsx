'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatDateTime } from '@/i18n/formats'
import { editorLanguageOf } from '../editor-language'

/** The last save of the document on the screen, on the clocks of a time zone. */
export function SavedTime({ timeZone }: { timeZone: string }) {
  const { i18n, t } = useTranslation()
  const { savedDocumentData } = useDocumentInfo()
  const at: unknown = savedDocumentData?.updatedAt
  if (typeof at !== 'string') return null
  return (
    <p className="saved-time">
      {t('general:lastModified')}: {formatDateTime(at, editorLanguageOf(i18n), timeZone)}
    </p>
  )
}
