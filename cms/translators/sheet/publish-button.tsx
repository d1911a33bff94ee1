import { useState } from 'react'
import type { EditorLanguage } from '../../editor-language'
import { followsNow } from '../sentences'
import { ask, sentencesIn } from './ask'
import type { Sheet } from './sheet'
import { words } from './words'

type Props = {
  sheet: Sheet
  isWaiting: boolean
  locale: EditorLanguage
  onPublished: (sheet: Sheet) => void
}

/** Publishes the translation as following the original as it is now; says in place why it doesn't. */
export function PublishButton({ sheet, isWaiting, locale, onPublished }: Props) {
  const [refused, setRefused] = useState<string>()
  const [isPublished, setIsPublished] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const { collection, id, original } = sheet
  const publish = async () => {
    setIsBusy(true)
    setRefused(undefined)
    setIsPublished(false)
    const refusal = await follow(`/api/${collection}/${id}/follow`, original.latest)
    const answer = await ask<Sheet>(`/api/${collection}/${id}/sheet`)
    if ('told' in answer) onPublished(answer.told)
    setIsPublished(refusal === undefined)
    if (refusal !== undefined) setRefused(refusal || words.failed[locale])
    setIsBusy(false)
  }
  return (
    <>
      <p role="status">{isPublished && words.published[locale]}</p>
      <p role="alert" className="trouble">
        {refused}
      </p>
      <button
        type="button"
        className="btn btn--style-primary btn--size-medium"
        disabled={isBusy || isWaiting}
        onClick={() => void publish()}
      >
        {followsNow(original.latest, locale)}
      </button>
    </>
  )
}

/** Undefined when it's published, else why not; empty when there was no answer. */
async function follow(address: string, revision: number): Promise<string | undefined> {
  try {
    const body = new FormData()
    body.set('revision', String(revision))
    const response = await fetch(address, { method: 'POST', body, redirect: 'manual' })
    if (response.type === 'opaqueredirect') return undefined
    return sentencesIn(await response.json()) ?? ''
  } catch {
    return ''
  }
}
