import { routing, type Locale } from './routing'

/** Words that somebody has given in some of the languages. */
export type Given = Partial<Record<Locale, string | null>>

/** Words for a reader; `language` only where they aren't in the reader's. */
export type Picked = { text: string; language?: Locale }

/** The words in a reader's language, or else in the first that has them; undefined where there are none. */
export function pick(given: Given | undefined, locale: Locale): Picked | undefined {
  const language = [locale, ...routing.locales].find((one) => given?.[one])
  const text = language && given?.[language]
  if (!text) return undefined
  return language === locale ? { text } : { text, language }
}
