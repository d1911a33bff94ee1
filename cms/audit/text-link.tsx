'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { editorLanguageOf } from '../editor-language'
import { words } from './words'

/** Beside a text: the way to what was done with it, and by whom. */
export function TextLogLink() {
  const { i18n } = useTranslation()
  const { collectionSlug, id } = useDocumentInfo()
  if (!collectionSlug || id === undefined) return null
  return (
    <p className="field-type">
      <a href={`/admin/log/${collectionSlug}/${id}`}>{words.title[editorLanguageOf(i18n)]}</a>
    </p>
  )
}
