'use client'

import { useTranslation } from '@payloadcms/ui'
import { editorLanguageOf } from '../editor-language'
import { useReview } from '../review/use-review'
import { stateLabels } from './state-labels'
import { usePlans } from './use-plans'

/** Above a text, in place of the CMS's own status, which knows neither withdrawals nor plans. */
export function TextStatus() {
  const { i18n } = useTranslation()
  const { plans } = usePlans()
  const { reviewing } = useReview()
  if (!plans) return null
  const says = plans.plans.map((plan) => plan.says)
  const state = stateLabels[plans.state][editorLanguageOf(i18n)]
  return <p>{[state, reviewing?.says, ...says].filter(Boolean).join(' · ')}</p>
}
