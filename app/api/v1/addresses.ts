import type { Locale } from '@/i18n/routing'

/** Where the list of the public API is, from the root of the site. */
export const editionsAddress = '/api/v1/editions'

/** Where one edition is, for good: whatever its title and its page's address become. */
export function editionAddress(work: string, language: Locale): string {
  return `${editionsAddress}/${work}/${language}`
}
