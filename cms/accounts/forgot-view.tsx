import type { AdminViewServerProps } from 'payload'
import { readSettings } from '@/settings'
import { editorLanguageOf } from '../editor-language'
import { ForgotForm } from './forgot-form'
import { resetWords } from './reset-words'
import './accounts.css'

/** Where whoever has forgotten their password asks for a link, or is told whom to ask where the site sends no mail. */
export function ForgotView({ initPageResult }: AdminViewServerProps) {
  const locale = editorLanguageOf(initPageResult.req.i18n)
  return (
    <div className="account-form">
      <h1>{resetWords.heading[locale]}</h1>
      {readSettings().mail ? <ForgotForm /> : <p>{resetWords.noMail[locale]}</p>}
      <a href="/admin/login">{resetWords.toLogin[locale]}</a>
    </div>
  )
}
