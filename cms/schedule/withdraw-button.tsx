'use client'

import { PopupList, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { editorLanguageOf } from '../editor-language'
import { labels } from './labels'

/** In place of the CMS's "unpublish", after which nobody would know why a text is gone: it leads to the reason to choose. */
export function WithdrawButton() {
  const { i18n } = useTranslation()
  const { hasPublishedDoc } = useDocumentInfo()
  if (!hasPublishedDoc) return null
  return (
    <PopupList.Button
      onClick={() => {
        const reasons = document.querySelector('#field-withdrawal__outcome')
        reasons?.scrollIntoView({ block: 'center' })
        reasons?.querySelector('input')?.focus()
      }}
    >
      {labels.withdraw[editorLanguageOf(i18n)]} …
    </PopupList.Button>
  )
}
