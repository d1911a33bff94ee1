'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { editorLanguageOf } from '../editor-language'
import { labels } from './labels'
import type { Step } from './situation'
import { useReview } from './use-review'
import '../schedule/schedule.css'

/** Beside a text that somebody else must look at: where that stands, and what one may do about it. */
export function ReviewPanel() {
  const { i18n } = useTranslation()
  const locale = editorLanguageOf(i18n)
  const { reviewing, refused, take } = useReview()
  const [said, setSaid] = useState({ words: '', guest: '' })
  const messageId = useId()
  if (!reviewing?.isOn) return null
  const can = (...some: Step[]) => some.some((step) => reviewing.may.includes(step))
  const field = (name: keyof typeof said) => ({
    name,
    value: said[name],
    'aria-describedby': messageId,
    onChange: ({ target }: { target: { value: string } }) => {
      setSaid({ ...said, [name]: target.value })
    },
  })
  const send = async (step: Step) => {
    const told = await take(step, said)
    if (!told) return
    setSaid({ words: '', guest: '' })
    // What readers have is new: the form and all lists say so
    if (step === 'publishAlone') window.location.reload()
  }
  return (
    <section className="field-type schedule" aria-labelledby="review">
      <h3 id="review">{labels.heading[locale]}</h3>
      <p role="status">{reviewing.says || labels.explanation[locale]}</p>
      {reviewing.words && <blockquote>{reviewing.words}</blockquote>}
      {reviewing.guest && (
        <p>
          {labels.linkFor[locale]} {reviewing.guest}
        </p>
      )}
      {reviewing.link && (
        <p role="status">
          {labels.copyNow[locale]} <code>{reviewing.link}</code>
        </p>
      )}
      <div className="schedule-form">
        {can('return', 'publishAlone') && (
          <label>
            {labels.words[locale]}
            <textarea maxLength={1000} {...field('words')} />
          </label>
        )}
        {can('link') && (
          <label>
            {labels.guest[locale]}
            <input maxLength={200} autoComplete="off" {...field('guest')} />
          </label>
        )}
        <p role="alert" id={messageId}>
          {refused === null ? labels.noAnswer[locale] : refused}
        </p>
        {reviewing.may.map((step) => (
          <button key={step} type="button" onClick={() => void send(step)}>
            {labels[step][locale]}
          </button>
        ))}
      </div>
    </section>
  )
}
