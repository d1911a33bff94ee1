'use client'

import { PasswordField, useAuth, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { editorLanguageOf } from '../editor-language'
import type { User } from '../payload-types'

/** Asks for the present password as soon as one's own password or address is about to change. */
export function OldPasswordField() {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const isAsked = useFormFields(
    ([{ password, email }]) =>
      Boolean(password?.value) || (email !== undefined && email.value !== email.initialValue),
  )
  if (!isAsked || user?.id !== id) return null
  const label = { sv: 'Nuvarande lösenord', en: 'Present password', uk: 'Теперішній пароль' }
  return (
    <PasswordField
      field={{ name: 'oldPassword', label: label[editorLanguageOf(i18n)] }}
      path="oldPassword"
      autoComplete="current-password"
    />
  )
}
