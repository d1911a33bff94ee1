import type { PayloadRequest } from 'payload'
import { isLocale, routing, type Locale } from '@/i18n/routing'

export type Words = Record<Locale, string>

/** The sentence in the language that the editor has chosen for the interface. */
export function say(req: Pick<PayloadRequest, 'i18n'>, words: Words): string {
  const language = req.i18n.language
  return words[isLocale(language) ? language : routing.defaultLocale]
}

/** The name of each language in itself: what readers and editors choose from. */
export const languageNames: Words = { sv: 'Svenska', en: 'English', uk: 'Українська' }
