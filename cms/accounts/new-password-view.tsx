import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { NewPasswordForm } from './new-password-form'
import { resetWords } from './reset-words'
import './accounts.css'

/** Where a link to a new password leads. */
export function NewPasswordView({ initPageResult }: AdminViewServerProps) {
  const locale = editorLanguageOf(initPageResult.req.i18n)
  return (
    <MinimalTemplate>
      <div className="account-form">
        <h1>{resetWords.newHeading[locale]}</h1>
        <NewPasswordForm />
      </div>
    </MinimalTemplate>
  )
}
