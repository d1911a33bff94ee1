import { z } from 'zod'
import type { EditorLanguage } from '../editor-language'
import { nameable } from './nameable'

const text = z.object({ sv: z.string().min(1), en: z.string().min(1), uk: z.string().min(1) })

/** What the admin calls something: `today.writeNews` are its words on the first page. */
export function nameOf(place: string, language: EditorLanguage): string {
  const [source = '', name = ''] = place.split('.')
  const words = text.safeParse(nameable[source]?.[name]).data
  if (!words) throw new Error(`The guide names ${place}, which the admin has no words for.`)
  return words[language]
}
