import type { Locale } from '@/i18n/routing'

/**
 * What an address leads to: a page of the app (with what the address says in its path as a query), what is said of a text
 * withdrawn (410), another address for good (301), or nothing.
 */
export type Resolution =
  | { kind: 'page'; path: string; query?: Record<string, string>; locale: Locale }
  | { kind: 'withdrawn'; path: string; locale: Locale }
  | { kind: 'moved'; to: string }
  | { kind: 'missing'; locale: Locale }

/** Where readers in a language find an edition, or what is said of it when it's withdrawn. */
export type EditionAddress = { slug: string; isWithdrawn: boolean }
