import type { Locale } from './routing'

/** The name of each language in itself: what readers and editors choose from. */
export const languageNames: Record<Locale, string> = { sv: 'Svenska', en: 'English', uk: 'Українська' }
