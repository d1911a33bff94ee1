'use client'

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { editorLanguageOf } from '../editor-language'
import type { User } from '../payload-types'
import { ask } from './ask'
import { resetWords } from './reset-words'
import './accounts.css'

const linkSchema = z.object({ link: z.url() })

/** At somebody's account: a link to a new password, for an administrator to hand over. */
export function LinkPanel() {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const locale = editorLanguageOf(i18n)
  const [told, setTold] = useState<{ link?: string; problem?: string }>({})
  if (!id || user?.role !== 'admin') return null
  const make = async () => {
    const answer = await ask(`/api/users/${id}/new-password-link`, locale, 'POST')
    const link = answer.ok ? linkSchema.safeParse(answer.body).data?.link : undefined
    const problem = !answer.ok && answer.message ? answer.message : resetWords.noAnswer[locale]
    setTold(link ? { link } : { problem })
  }
  return (
    <section className="field-type account-form" aria-labelledby="link">
      <h3 id="link">{resetWords.linkHeading[locale]}</h3>
      <p>{resetWords.linkExplanation[locale]}</p>
      <button type="button" onClick={() => void make()}>
        {resetWords.makeLink[locale]}
      </button>
      <output>{told.link}</output>
      <p role="alert">{told.problem}</p>
    </section>
  )
}
