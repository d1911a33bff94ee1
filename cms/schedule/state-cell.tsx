import type { DefaultServerCellComponentProps } from 'payload'
import { z } from 'zod'
import { editorLanguageOf } from '../editor-language'
import { isEditionCollection } from '../edition/lookups'
import { readMunicipality } from '../municipality/read'
import { findReview } from '../review/find'
import { wordsOfState } from '../review/state-words'
import { waitingFor } from './plan'
import { stateOf } from './state'
import { stateLabels } from './state-labels'
import { toldOf } from './told'

const rowSchema = z.object({ id: z.number(), _status: z.enum(['draft', 'published']).nullish() })

/** In a list of texts: what readers have of each, and what is planned for it. */
export async function StateCell({ rowData, collectionSlug, payload, i18n }: DefaultServerCellComponentProps) {
  const latest = rowSchema.safeParse(rowData).data
  if (!latest || !isEditionCollection(collectionSlug)) return null
  const language = editorLanguageOf(i18n)
  const { docs } = await payload.find({
    collection: 'schedules',
    where: waitingFor(collectionSlug, latest.id),
    sort: 'at',
    pagination: false,
    depth: 0,
  })
  const { timeZone } = await readMunicipality(payload)
  const state = await stateOf(payload, collectionSlug, latest)
  const review = wordsOfState(await findReview({ payload }, collectionSlug, latest.id))[language]
  const plans = docs.map((plan) => toldOf(language, plan, timeZone).says)
  return [stateLabels[state][language], review, ...plans].filter(Boolean).join(' · ')
}
