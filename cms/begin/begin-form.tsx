'use client'

import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type SyntheticEvent } from 'react'
import { z } from 'zod'
import { languageNames } from '@/i18n/language-names'
import { routing } from '@/i18n/routing'
import { editorLanguageOf } from '../editor-language'
import type { EditionCollection } from '../edition/lookups'
import { beginWords } from './words'

const answerSchema = z.union([
  z.object({ doc: z.object({ id: z.number() }) }),
  z.object({ errors: z.array(z.object({ message: z.string() })).min(1) }),
])

/** Asks for the title and goes on to the text that has it. */
export function BeginForm({ collection }: { collection: EditionCollection }) {
  const locale = editorLanguageOf(useTranslation().i18n)
  const router = useRouter()
  const [problem, setProblem] = useState('')
  const [isSent, setSent] = useState(false)
  const [titleId, languageId, hintId] = [useId(), useId(), useId()]
  const begin = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = Object.fromEntries(new FormData(event.currentTarget))
    setSent(true)
    const answer = await makeDraft(collection, typed)
    if (answer && 'doc' in answer) {
      router.push(`/admin/collections/${collection}/${answer.doc.id}`)
      return
    }
    setSent(false)
    setProblem(answer?.errors[0]?.message ?? beginWords.noAnswer[locale])
  }
  return (
    <form onSubmit={(event) => void begin(event)}>
      <label htmlFor={titleId}>{beginWords.title[locale]}</label>
      <input
        id={titleId}
        name="title"
        required
        maxLength={200}
        autoFocus
        autoComplete="off"
        aria-describedby={hintId}
      />
      <p id={hintId}>{beginWords.hint[locale]}</p>
      <label htmlFor={languageId}>{beginWords.language[locale]}</label>
      <select id={languageId} name="language" defaultValue={routing.defaultLocale}>
        {routing.locales.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </select>
      <p role="alert">{problem}</p>
      <button type="submit" disabled={isSent}>
        {beginWords.goOn[locale]}
      </button>
    </form>
  )
}

/** Undefined when there is no answer that says anything. */
async function makeDraft(collection: EditionCollection, data: object) {
  try {
    const answer = await fetch(`/api/${collection}?draft=true&depth=0`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    })
    return answerSchema.safeParse(await answer.json()).data
  } catch {
    return undefined
  }
}
