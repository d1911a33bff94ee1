'use client'

import type { EditorLanguage } from '../../editor-language'
import { SetupSteps } from './setup-steps'
import type { SecondStep } from './use-steps'
import { factorWords } from './words'

type Props = { second: SecondStep; code: string; setCode: (code: string) => void; language: EditorLanguage }

/** After the password: the code, and before it what the telephone has to learn where that is new. */
export function SecondStepFields({ second, code, setCode, language }: Props) {
  return (
    <>
      {second.step === 'setup' && <SetupSteps setup={second.setup} language={language} />}
      <label>
        {factorWords.code[language]}
        <input
          name="code"
          inputMode={second.step === 'setup' ? 'numeric' : 'text'}
          autoComplete="one-time-code"
          required
          autoFocus
          value={code}
          onChange={({ target }) => {
            setCode(target.value)
          }}
        />
      </label>
    </>
  )
}
