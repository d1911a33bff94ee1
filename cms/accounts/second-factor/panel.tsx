'use client'

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { editorLanguageOf } from '../../editor-language'
import type { User } from '../../payload-types'
import { ask } from '../ask'
import { resetWords } from '../reset-words'
import { FactorForm } from './factor-form'
import { factorWords } from './words'
import '../accounts.css'

const stateSchema = z.object({ isOn: z.boolean(), isDemanded: z.boolean(), recoveryLeft: z.number() })

/** At an account: whether logging in takes a code from a telephone, and ways to change that. */
export function SecondFactorPanel() {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const locale = editorLanguageOf(i18n)
  const [state, setState] = useState<z.output<typeof stateSchema>>()
  const [problem, setProblem] = useState('')
  const isOwn = user?.id === id
  const isShown = Boolean(id) && (isOwn || user?.role === 'admin')
  const address = `/api/users/${id}/second-factor`
  useEffect(() => {
    if (isShown)
      void ask(address, locale).then((answer) => {
        if (answer.ok) setState(stateSchema.safeParse(answer.body).data)
      })
  }, [isShown, address, locale])
  const send = async (method: string, sent: object) => {
    const answer = await ask(address, locale, method, sent)
    if (answer.ok) setState(stateSchema.safeParse(answer.body).data)
    setProblem(answer.ok ? '' : (answer.message ?? resetWords.noAnswer[locale]))
    return answer.ok
  }
  if (!isShown || !state) return null
  return (
    <section className="field-type account-form" aria-labelledby="second-factor">
      <h3 id="second-factor">{factorWords.heading[locale]}</h3>
      <p>
        {factorWords.explanation[locale]} {state.isDemanded && factorWords.isDemanded[locale]}
      </p>
      <p role="status">
        {state.isOn ? factorWords.isOn(state.recoveryLeft)[locale] : factorWords.isOff[locale]}
      </p>
      {isOwn && (
        <FactorForm
          key={String(state.isOn)}
          address={address}
          isOn={state.isOn}
          language={locale}
          send={send}
        />
      )}
      {!isOwn && state.isOn && (
        <button type="button" onClick={() => void send('DELETE', {})}>
          {factorWords.remove[locale]}
        </button>
      )}
      <p role="alert">{problem}</p>
    </section>
  )
}
