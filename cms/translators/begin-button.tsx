'use client'

import { useState } from 'react'
import { languageNames } from '@/i18n/language-names'
import type { Locale } from '@/i18n/routing'
import type { EditorLanguage } from '../editor-language'
import { ask } from './sheet/ask'
import { words } from './sheet/words'

type Props = { address: string; language: Locale; title: string; locale: EditorLanguage }

/** Makes the draft of a translation and opens it; `address` is the original's in the API. */
export function BeginButton({ address, language, title, locale }: Props) {
  const [refused, setRefused] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const begin = async () => {
    setIsBusy(true)
    setRefused(undefined)
    const answer = await ask<{ address: string }>(`${address}/translations`, 'POST', { language })
    if ('told' in answer) window.location.assign(answer.told.address)
    else {
      setRefused(answer.says ?? words.failed[locale])
      setIsBusy(false)
    }
  }
  return (
    <>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small"
        disabled={isBusy}
        onClick={() => void begin()}
      >
        {words.begin[locale]}
        <span className="sr-only">
          : {title}, {languageNames[language]}
        </span>
      </button>
      <p role="alert" className="trouble">
        {refused}
      </p>
    </>
  )
}
