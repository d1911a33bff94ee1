'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { editorLanguageOf } from '../editor-language'
import { resetWords } from './reset-words'
import { SecondStepFields } from './second-factor/second-step'
import { useSteps } from './second-factor/use-steps'

/** Sets a password by the token of a link, and goes on into the admin. The token stands behind the #, which browsers send to nobody. */
export function NewPasswordForm() {
  const { i18n } = useTranslation()
  const locale = editorLanguageOf(i18n)
  const [password, setPassword] = useState('')
  const [isShown, setIsShown] = useState(false)
  const { second, code, setCode, message, submit } = useSteps('/api/users/reset-password', locale, () => {
    window.location.assign('/admin')
  })
  return (
    <form
      className="account-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit({ token: window.location.hash.slice(1), password })
      }}
    >
      <label>
        {resetWords.newPassword[locale]}
        <input
          type={isShown ? 'text' : 'password'}
          autoComplete="new-password"
          required
          value={password}
          onChange={({ target }) => {
            setPassword(target.value)
          }}
        />
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ target }) => {
            setIsShown(target.checked)
          }}
        />
        {resetWords.show[locale]}
      </label>
      <p role="alert">{message}</p>
      {second && <SecondStepFields {...{ second, code, setCode, language: locale }} />}
      <button type="submit">{resetWords.save[locale]}</button>
    </form>
  )
}
