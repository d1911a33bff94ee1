import type { EditorText } from '../editor-language'
import type { Review } from '../payload-types'

const nothing: EditorText = { sv: '', en: '', uk: '' }

/** Where a review stands, as an editor is told; empty when there is nothing to say. */
export function wordsOfState(review: Pick<Review, 'state' | 'asker' | 'decider'> | undefined): EditorText {
  const { state, asker = '' } = review ?? {}
  const decider = review?.decider ?? ''
  switch (state ?? 'seen') {
    case 'asked':
      return {
        sv: `Väntar på granskning, begärd av ${asker}`,
        en: `Waits for a review, asked for by ${asker}`,
        uk: `Очікує на перевірку, запит: ${asker}`,
      }
    case 'approved':
      return { sv: `Godkänd av ${decider}`, en: `Approved by ${decider}`, uk: `Схвалено: ${decider}` }
    case 'returned':
      return { sv: `Återlämnad av ${decider}`, en: `Returned by ${decider}`, uk: `Повернуто: ${decider}` }
    case 'void':
      return {
        sv: 'Ändrad efter att granskningen begärdes',
        en: 'Changed after the review was asked for',
        uk: 'Змінено після запиту на перевірку',
      }
    case 'unseen':
      return {
        sv: `Publicerad utan granskning av ${asker}`,
        en: `Published without a review by ${asker}`,
        uk: `Опубліковано без перевірки: ${asker}`,
      }
    case 'alone':
    case 'published':
    case 'seen':
      return nothing
  }
}
