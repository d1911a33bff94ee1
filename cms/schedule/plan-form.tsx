import { useTranslation } from '@payloadcms/ui'
import { useId, useState, type ReactNode } from 'react'
import { editorLanguageOf } from '../editor-language'
import { outcomes } from '../edition/outcomes'
import { labels } from './labels'
import { schedulableOutcomes } from './outcomes'
import type { Choice, Wish } from './plan'

type Props = {
  canWithdraw: boolean
  /** Which of two moments is meant, when the server has asked. */
  choices: Choice[] | undefined
  message: string | undefined
  add: (wish: Wish) => Promise<void>
}

/** Asks for a day and a time. Its fields aren't the text's own: they're sent by themselves, and nothing is sent by Enter. */
export function PlanForm({ canWithdraw, choices, message, add }: Props) {
  const { i18n } = useTranslation()
  const locale = editorLanguageOf(i18n)
  const messageId = useId()
  const [wish, setWish] = useState({ action: 'publish', day: '', time: '', outcome: '', reason: '' })
  const set = (name: keyof typeof wish) => ({
    name,
    value: wish[name],
    'aria-describedby': message ? messageId : undefined,
    onChange: ({ target }: { target: { value: string } }) => {
      setWish({ ...wish, [name]: target.value })
    },
  })
  const send = (which?: Choice['which']) => void add({ ...wishOf(wish), ...(which && { which }) })
  return (
    <div
      className="schedule-form"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
      }}
    >
      {canWithdraw && (
        <Labelled label={labels.what[locale]}>
          <select {...set('action')}>
            <option value="publish">{labels.publish[locale]}</option>
            <option value="withdraw">{labels.withdraw[locale]}</option>
          </select>
        </Labelled>
      )}
      <Labelled label={labels.day[locale]}>
        <input type="date" {...set('day')} />
      </Labelled>
      <Labelled label={labels.time[locale]}>
        <input inputMode="numeric" autoComplete="off" placeholder="08:00" {...set('time')} />
      </Labelled>
      {wish.action === 'withdraw' && (
        <>
          <Labelled label={labels.outcome[locale]}>
            <select {...set('outcome')}>
              <option value="" />
              {schedulableOutcomes.map((outcome) => (
                <option key={outcome} value={outcome}>
                  {outcomes[outcome][locale]}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled label={labels.reason[locale]}>
            <textarea maxLength={500} {...set('reason')} />
          </Labelled>
        </>
      )}
      <p role="alert" id={messageId}>
        {message}
      </p>
      {choices?.map(({ which, says }) => (
        <button
          key={which}
          type="button"
          onClick={() => {
            send(which)
          }}
        >
          {says}
        </button>
      ))}
      {!choices && (
        <button
          type="button"
          onClick={() => {
            send()
          }}
        >
          {labels.set[locale]}
        </button>
      )}
    </div>
  )
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label>
      {label}
      {children}
    </label>
  )
}

/** The time may be typed as Swedes do, 8.00, or as 08:00. What can't be read the server refuses in words. */
function wishOf({
  action,
  day,
  time,
  outcome,
  reason,
}: Record<'action' | 'day' | 'time' | 'outcome' | 'reason', string>): Wish {
  const [, hour = '', minute = ''] = /^\s*(\d{1,2})[.:]?(\d\d)\s*$/.exec(time) ?? []
  const at = `${day}T${hour.padStart(2, '0')}:${minute}:00`
  if (action !== 'withdraw') return { action: 'publish', at }
  return { action, at, outcome: schedulableOutcomes.find((known) => known === outcome), reason }
}
