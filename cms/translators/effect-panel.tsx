'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Effect, Effects } from './effect'
import { editorLanguageOf } from '../editor-language'
import { sentences } from './sentences'
import './translators.css'

/** Beside the text: what publishing the draft does to its translations. Asks again whenever the draft has been saved. */
export function EffectPanel() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<Effects | 'none' | 'failed'>('none')
  useEffect(() => {
    if (!id || !collectionSlug) return
    const asking = new AbortController()
    ask(`${collectionSlug}/${id}`, asking.signal).then(setAnswer, () => {
      if (!asking.signal.aborted) setAnswer('failed')
    })
    return () => {
      asking.abort()
    }
  }, [id, collectionSlug, lastUpdateTime])
  if (answer === 'none') return null
  return (
    <section aria-live="polite" className="field-type translation-effects">
      {answer === 'failed' ? (
        <p>{sentences.noAnswer[editorLanguageOf(i18n)]}</p>
      ) : (
        <>
          <h3>{answer.heading}</h3>
          {answer.effects.length === 0 && <p>{answer.none}</p>}
          {answer.effects.map((effect) => (
            <OnTranslation key={effect.language} effect={effect} language={answer.language} />
          ))}
        </>
      )}
    </section>
  )
}

function OnTranslation({ effect, language }: { effect: Effect; language: string }) {
  return (
    <>
      <p>{effect.says}</p>
      <ul lang={language}>
        {effect.paragraphs.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}

async function ask(document: string, signal: AbortSignal): Promise<Effects> {
  const response = await fetch(`/api/${document}/effect`, { signal })
  if (!response.ok) throw new Error(`The effect of publishing was answered with ${response.status}.`)
  return (await response.json()) as Effects
}
