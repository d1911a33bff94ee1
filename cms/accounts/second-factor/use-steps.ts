import { useState } from 'react'
import { z } from 'zod'
import { ask } from '../ask'
import { resetWords } from '../reset-words'
import type { EditorLanguage } from '../../editor-language'

const setupSchema = z.object({
  sealed: z.string(),
  secret: z.string(),
  qr: z.string(),
  recoveryCodes: z.array(z.string()),
})
const stepSchema = z.object({ step: z.enum(['code', 'setup']), setup: setupSchema.optional() })

/** What the site asks for after the password. */
export type SecondStep = { step: 'code' } | { step: 'setup'; setup: z.output<typeof setupSchema> }

/** Sends what lets somebody in, in two steps where the site asks for a second; `onDone` once they are in. */
export function useSteps(address: string, language: EditorLanguage, onDone: () => void) {
  const [second, setSecond] = useState<SecondStep>()
  const [code, setCode] = useState('')
  const [message, setMessage] = useState('')
  const submit = async (sent: object) => {
    const setup = second?.step === 'setup' && { setup: second.setup.sealed }
    const answer = await ask(address, language, 'POST', { ...sent, ...(code && { code }), ...setup })
    if (answer.ok) {
      onDone()
      return
    }
    const next = stepSchema.safeParse(answer.data).data
    if (next?.setup) setSecond({ step: 'setup', setup: next.setup })
    else if (next?.step === 'code') setSecond({ step: 'code' })
    setMessage(answer.message ?? resetWords.noAnswer[language])
    setCode('')
  }
  return { second, code, setCode, message, submit }
}
