'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { editorLanguageOf } from '../editor-language'
import { ask } from './ask'
import { resetWords } from './reset-words'

/** Asks for a link by an address, and says the same whoever it belongs to. */
export function ForgotForm() {
  const { i18n } = useTranslation()
  const locale = editorLanguageOf(i18n)
  const [email, setEmail] = useState('')
  const [told, setTold] = useState<{ isSent: boolean; message: string }>()
  const send = async () => {
    const answer = await ask('/api/users/forgot-password', locale, 'POST', { email })
    const message = answer.ok ? resetWords.sent[locale] : (answer.message ?? resetWords.noAnswer[locale])
    setTold({ isSent: answer.ok, message })
  }
  if (told?.isSent) return <p role="status">{told.message}</p>
  return (
    <form
      className="account-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p>{resetWords.explanation[locale]}</p>
      <label>
        {resetWords.email[locale]}
        <input
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={({ target }) => {
            setEmail(target.value)
          }}
        />
      </label>
      <p role="alert">{told?.message}</p>
      <button type="submit">{resetWords.send[locale]}</button>
    </form>
  )
}
