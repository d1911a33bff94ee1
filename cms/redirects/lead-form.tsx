'use client'
import { useState, type SyntheticEvent } from 'react'
import type { EditorLanguage } from '../editor-language'
import { reasonIn } from '../failures/reason-in'
import { sentences } from './labels'
import './redirects.css'

/** Leads an address on, by a redirect that is public at once. */
export function LeadForm({ from, language }: { from: string; language: EditorLanguage }) {
  const [to, setTo] = useState('')
  const [said, setSaid] = useState('')
  const [isDone, setDone] = useState(false)

  async function save(event: SyntheticEvent) {
    event.preventDefault()
    setSaid('')
    const answer = await fetch('/api/redirects', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ from, to }),
    }).catch(() => undefined)
    if (answer?.ok) setDone(true)
    else setSaid(answer ? await reasonIn(answer, sentences.failed[language]) : sentences.failed[language])
  }

  if (isDone)
    return (
      <span role="status">
        {to}. {sentences.done[language]}
      </span>
    )
  return (
    <form className="lead-form" onSubmit={(event) => void save(event)}>
      <input
        aria-label={`${sentences.leadTo[language]}: ${from}`}
        aria-invalid={said !== ''}
        onChange={(event) => {
          setTo(event.target.value)
        }}
        placeholder="/"
        required
        value={to}
      />
      <button className="btn btn--style-secondary btn--size-small" type="submit">
        {sentences.save[language]}
        <span className="sr-only"> {from}</span>
      </button>
      <span role="alert">{said}</span>
    </form>
  )
}
