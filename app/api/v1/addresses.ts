import type { Locale } from '@/i18n/routing'

/** Where the list of the public API is, from the root of the site. */
export const editionsAddress = '/api/v1/editions'

/** Where one edition is, for good: whatever its title and its page's address become. */
export function editionAddress(work: string, language: Locale): string {
  return `${editionsAddress}/${work}/${language}`
}

/** All messages that readers are shown now. */
export const messagesAddress = '/api/v1/messages'

/** One of them, among all. */
export function messageAddress(id: number): string {
  return `${messagesAddress}#${id}`
}
