import type { Where } from 'payload'
import { editorLanguageOf, type EditorLanguage, type EditorText } from '../editor-language'

/** How a message stands to its time: before it, in it, after it. */
export type MessageState = 'coming' | 'shown' | 'ended'

type Times = { startsAt: string; endsAt: string }

/** From its first second on, until its last. */
export function stateOf({ startsAt, endsAt }: Times, now = Date.now()): MessageState {
  if (Date.parse(startsAt) > now) return 'coming'
  return Date.parse(endsAt) > now ? 'shown' : 'ended'
}

/** `stateOf` for a search by Payload: what readers are shown now. */
export function whereShown(now = new Date().toISOString()): Where {
  return { startsAt: { less_than_equal: now }, endsAt: { greater_than: now } }
}

const words: Record<MessageState, EditorText> = {
  coming: { sv: 'Kommer', en: 'Coming', uk: 'Заплановано' },
  shown: { sv: 'Visas nu', en: 'Shown now', uk: 'Показується' },
  ended: { sv: 'Har upphört', en: 'Ended', uk: 'Завершено' },
}

/** What an editor is told of a message's state. */
export function stateInWords(times: Times, i18n: { language: string }): string {
  const language: EditorLanguage = editorLanguageOf(i18n)
  return words[stateOf(times)][language]
}
