import { z } from 'zod'
import { formatDateTime } from '@/i18n/formats'
import type { EditorLanguage } from '../editor-language'
import type { Schedule } from '../payload-types'
import { sentences } from './sentences'

/** A plan as an editor is told of it, in their language. */
export type ToldPlan = { id: number; isFailed: boolean; says: string; problem?: string }

const problemSchema = z.object({ sv: z.string(), en: z.string(), uk: z.string() })

export function toldOf(
  language: EditorLanguage,
  { id, action, at, state, problem }: Schedule,
  timeZone: string,
): ToldPlan {
  const when = formatDateTime(at, language, timeZone)
  const why = problemSchema.safeParse(problem).data?.[language]
  const isFailed = state === 'failed'
  const sentence = isFailed ? sentences[`${action}Failed`] : sentences[action]
  return { id, isFailed, says: sentence(when)[language], ...(why && { problem: why }) }
}
