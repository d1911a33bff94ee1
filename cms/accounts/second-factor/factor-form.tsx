'use client'

import { useState } from 'react'
import type { EditorLanguage } from '../../editor-language'
import { ask } from '../ask'
import type { Setup } from './setup'
import { SetupSteps } from './setup-steps'
import { factorWords } from './words'

type Props = {
  address: string
  isOn: boolean
  language: EditorLanguage
  send: (method: string, sent: object) => Promise<boolean>
}

/** Turns one's own second factor on or off, by the password. Inside another form: it sends by its buttons alone. */
export function FactorForm({ address, isOn, language, send }: Props) {
  const [setup, setSetup] = useState<Setup>()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const begin = async () => {
    const answer = await ask(`${address}/setup`, language, 'POST')
    if (answer.ok) setSetup(answer.body as Setup)
  }
  if (!isOn && !setup)
    return (
      <button type="button" onClick={() => void begin()}>
        {factorWords.turnOn[language]}
      </button>
    )
  return (
    <>
      {setup && (
        <>
          <SetupSteps setup={setup} language={language} />
          <label>
            {factorWords.code[language]}
            <input
              inputMode="numeric"
              autoComplete="one-time-code"
              value={code}
              onChange={({ target }) => {
                setCode(target.value)
              }}
            />
          </label>
        </>
      )}
      <label>
        {factorWords.password[language]}
        <input
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={({ target }) => {
            setPassword(target.value)
          }}
        />
      </label>
      {setup ? (
        <button
          type="button"
          onClick={() => void send('POST', { sealed: setup.sealed, code, oldPassword: password })}
        >
          {factorWords.save[language]}
        </button>
      ) : (
        <button type="button" onClick={() => void send('DELETE', { oldPassword: password })}>
          {factorWords.turnOff[language]}
        </button>
      )}
    </>
  )
}
