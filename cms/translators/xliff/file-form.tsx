'use client'

import { useId, useState } from 'react'
import type { EditorLanguage } from '../../editor-language'
import { sentencesIn } from '../sheet/ask'
import { words } from '../sheet/words'

/** Takes in a file that was translated elsewhere, and says in place what became of it. */
export function XliffForm({ locale }: { locale: EditorLanguage }) {
  const id = useId()
  const [told, setTold] = useState<{ says: string; isRefused: boolean }>()
  const [file, setFile] = useState<File>()
  const [isBusy, setIsBusy] = useState(false)
  const take = async (chosen: File) => {
    setIsBusy(true)
    setTold(undefined)
    setTold(await send(chosen, locale))
    setIsBusy(false)
  }
  return (
    <form
      className="xliff"
      onSubmit={(event) => {
        event.preventDefault()
        if (file) void take(file)
      }}
    >
      <label htmlFor={id}>{words.xliffFile[locale]}</label>
      <input
        id={id}
        type="file"
        accept=".xlf,.xliff,application/xliff+xml"
        required
        onChange={({ target }) => {
          setFile(target.files?.[0])
        }}
      />
      <button type="submit" className="btn btn--style-secondary btn--size-small" disabled={isBusy}>
        {words.xliffIn[locale]}
      </button>
      <p role="status">{told && !told.isRefused && told.says}</p>
      <p role="alert" className="trouble">
        {told?.isRefused && told.says}
      </p>
    </form>
  )
}

async function send(file: File, locale: EditorLanguage): Promise<{ says: string; isRefused: boolean }> {
  const failed = { says: words.failed[locale], isRefused: true }
  try {
    const headers = { 'Content-Type': 'application/xliff+xml' }
    const response = await fetch('/api/xliff', { method: 'POST', headers, body: file })
    const answer: unknown = await response.json()
    if (response.ok && typeof answer === 'object' && answer && 'says' in answer)
      return { says: String(answer.says), isRefused: false }
    return { ...failed, says: sentencesIn(answer) ?? failed.says }
  } catch {
    return failed
  }
}
