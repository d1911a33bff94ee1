'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { editorLanguageOf } from '../editor-language'
import { loginWords } from './login-words'
import { SecondStepFields } from './second-factor/second-step'
import { useSteps } from './second-factor/use-steps'
import './accounts.css'

type Props = {
  /** Whom the session that ended belonged to; nobody else may go on in its place. */
  email?: string
  onDone: () => void
}

/** Address and password, and the code where an account has one. */
export function LoginForm({ email: known = '', onDone }: Props) {
  const { i18n } = useTranslation()
  const language = editorLanguageOf(i18n)
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const { second, code, setCode, message, submit } = useSteps('/api/users/login', language, onDone)
  return (
    <form
      className="account-form"
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        void submit({ email, password })
      }}
    >
      {!second && (
        <>
          <label>
            {loginWords.email[language]}
            <input
              name="email"
              type="email"
              autoComplete="username"
              required
              readOnly={known !== ''}
              value={email}
              onChange={({ target }) => {
                setEmail(target.value)
              }}
            />
          </label>
          <label>
            {loginWords.password[language]}
            <input
              name="password"
              type="password"
              autoComplete="current-password"
              required
              autoFocus={known !== ''}
              value={password}
              onChange={({ target }) => {
                setPassword(target.value)
              }}
            />
          </label>
        </>
      )}
      <p role="alert">{message}</p>
      {second && <SecondStepFields {...{ second, code, setCode, language }} />}
      <button type="submit">{loginWords.logIn[language]}</button>
    </form>
  )
}
