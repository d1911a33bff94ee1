'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import '../accounts/accounts.css'
import { ask, type Answered } from '../accounts/ask'
import { editorLanguageOf } from '../editor-language'
import './preview-links.css'
import { previewWords as words } from './preview-words'

/** Beside a text: an end to all links to its preview that were given away. */
export function PreviewLinks() {
  const { i18n } = useTranslation()
  const { collectionSlug, id } = useDocumentInfo()
  const [answer, setAnswer] = useState<Answered>()
  const locale = editorLanguageOf(i18n)
  if (!collectionSlug || id === undefined) return null
  const end = () => void ask(`/api/${collectionSlug}/${id}/end-previews`, locale, 'POST').then(setAnswer)
  return (
    <section className="field-type account-form preview-links" aria-labelledby="preview-links">
      <h3 id="preview-links">{words.heading[locale]}</h3>
      <p>{words.what[locale]}</p>
      <button type="button" onClick={end}>
        {words.end[locale]}
      </button>
      <p role="status">
        {answer && (answer.ok ? words.ended[locale] : (answer.message ?? words.noAnswer[locale]))}
      </p>
    </section>
  )
}
