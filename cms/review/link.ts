import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'

/** The whole address by which a reviewer without account finds the text, in its language. */
export function previewOf(language: Locale, key: string): string {
  return new URL(addressOf(language, '/preview/review/[key]', { key }), readSettings().adminUrl).href
}
