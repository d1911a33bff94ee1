'use client'

import {
  LeaveWithoutSaving,
  useAllFormFields,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
  useTranslation,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useState } from 'react'
import { defaultTimeZone, formatClock } from '@/i18n/formats'
import { editorLanguageOf } from '../editor-language'
import { panelWords } from './panel-words'

/** Milliseconds after the last key in which a draft is usually saved: until then nothing is wrong. */
const usual = 4000

/** Whether what stands in the form is saved, true at any time; and who leaves with something unsaved is asked. */
export function SaveState() {
  const { i18n } = useTranslation()
  const locale = editorLanguageOf(i18n)
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isSaving = [useFormProcessing(), useFormBackgroundProcessing()].includes(true)
  const isLate = useIsLate(isModified && !isSaving, fields)
  const savedAt = fields.updatedAt?.value
  const problem = problemIn(fields)
  if (isModified && (isLate || problem))
    return (
      <p className="coediting-alarm" role="status">
        <LeaveWithoutSaving />
        {panelWords.notSaved[locale]} {problem ?? panelWords.keptHere[locale]}
      </p>
    )
  if (isModified || isSaving) return <p role="status">{panelWords.saving[locale]}</p>
  if (typeof savedAt !== 'string') return null
  return <p role="status">{panelWords.saved(formatClock(savedAt, locale, defaultTimeZone))[locale]}</p>
}

function problemIn(fields: FormState): string | undefined {
  return Object.values(fields).find(({ valid, errorMessage }) => valid === false && errorMessage)
    ?.errorMessage
}

/** True when something has waited for longer than is usual, counted anew at each key. */
function useIsLate(isWaiting: boolean, fields: FormState): boolean {
  const [late, setLate] = useState<FormState>()
  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(() => {
      setLate(fields)
    }, usual)
    return () => {
      clearTimeout(timer)
    }
  }, [isWaiting, fields])
  return isWaiting && late === fields
}
