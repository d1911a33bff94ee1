'use client'

import type { EditorLanguage } from '../../editor-language'
import type { Setup } from './setup'
import { factorWords } from './words'

/** What whoever sets up a second factor shows their telephone, and keeps for the day that it's lost. */
export function SetupSteps({ setup, language }: { setup: Setup; language: EditorLanguage }) {
  return (
    <>
      <p>{factorWords.scan[language]}</p>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(setup.qr)}`}
        alt={factorWords.qr[language]}
        width={220}
        height={220}
      />
      <output>{setup.secret}</output>
      <p>{factorWords.keepCodes[language]}</p>
      <ul>
        {setup.recoveryCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
