'use client'

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { defaultTimeZone, formatDateTime } from '@/i18n/formats'
import { editorLanguageOf } from '../editor-language'
import type { User } from '../payload-types'
import { ask, type Answered } from './ask'
import { resetWords } from './reset-words'
import { sessionWords } from './session-words'
import './accounts.css'

const sessionsSchema = z.object({
  timeZone: z.string(),
  sessions: z.array(
    z.object({ id: z.string(), begun: z.string(), used: z.string(), device: z.string(), isOwn: z.boolean() }),
  ),
})

/** At an account: where it's logged in, each with an end to it. For its owner and administrators. */
export function SessionsPanel() {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const locale = editorLanguageOf(i18n)
  const [answer, setAnswer] = useState<Answered>()
  const isShown = Boolean(id) && (user?.id === id || user?.role === 'admin')
  const address = `/api/users/${id}/sessions`
  useEffect(() => {
    if (isShown) void ask(address, locale).then(setAnswer)
  }, [isShown, address, locale])
  if (!isShown || !answer) return null
  const { sessions = [], timeZone = defaultTimeZone } =
    (answer.ok ? sessionsSchema.safeParse(answer.body).data : undefined) ?? {}
  const end = (session = '') => void ask(`${address}${session}`, locale, 'DELETE').then(setAnswer)
  const time = (at: string) => formatDateTime(at, locale, timeZone)
  return (
    <section className="field-type account-form" aria-labelledby="sessions">
      <h3 id="sessions">{sessionWords.heading[locale]}</h3>
      {!answer.ok && <p role="alert">{answer.message ?? resetWords.noAnswer[locale]}</p>}
      {answer.ok && sessions.length === 0 && <p>{sessionWords.none[locale]}</p>}
      <ul>
        {sessions.map(({ id: session, begun, used, device, isOwn }) => (
          <li key={session}>
            {device || sessionWords.unknownDevice[locale]},{' '}
            {sessionWords.times(time(begun), time(used))[locale]}{' '}
            {isOwn ? (
              <strong>({sessionWords.own[locale]})</strong>
            ) : (
              <button
                type="button"
                onClick={() => {
                  end(`/${session}`)
                }}
              >
                {sessionWords.end[locale]}
              </button>
            )}
          </li>
        ))}
      </ul>
      {sessions.some(({ isOwn }) => !isOwn) && (
        <button
          type="button"
          onClick={() => {
            end()
          }}
        >
          {sessionWords.endAll[locale]}
        </button>
      )}
    </section>
  )
}
