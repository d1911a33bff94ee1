'use client'

import { useTranslation } from '@payloadcms/ui'
import { editorLanguageOf } from '../editor-language'
import { labels } from './labels'
import { PlanForm } from './plan-form'
import { usePlans } from './use-plans'
import './schedule.css'

/** Beside the text: what is planned for it, and a form for a day on which it's published or withdrawn. */
export function SchedulePanel() {
  const { i18n } = useTranslation()
  const locale = editorLanguageOf(i18n)
  const { plans, refusal, add, cancel } = usePlans()
  const message = refusal === 'no answer' ? labels.noAnswer[locale] : refusal?.message
  return (
    <section className="field-type schedule" aria-labelledby="schedule">
      <h3 id="schedule">{labels.heading[locale]}</h3>
      {!plans && <p>{message ?? labels.saveFirst[locale]}</p>}
      {plans && (
        <>
          <ul>
            {plans.plans.map(({ id, says, isFailed, problem }) => (
              <li key={id} className={isFailed ? 'schedule-failed' : undefined}>
                {says} {problem}{' '}
                <button type="button" onClick={() => void cancel(id)}>
                  {labels[isFailed ? 'remove' : 'cancel'][locale]}
                </button>
              </li>
            ))}
          </ul>
          <p>{labels.explanation(plans.timeZone)[locale]}</p>
          <PlanForm
            canWithdraw={plans.plans.length > 0 || plans.state === 'published' || plans.state === 'changed'}
            choices={refusal === 'no answer' ? undefined : refusal?.choices}
            message={message}
            add={add}
          />
          <p role="status">{plans.note}</p>
        </>
      )}
    </section>
  )
}
