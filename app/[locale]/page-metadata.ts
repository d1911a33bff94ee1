import type { Metadata } from 'next'
import { routing, type Locale } from '@/i18n/routing'

type Page = {
  title: string
  description: string
  /** Addresses from the root, of this page and its other editions. */
  address: string
  editions: Partial<Record<Locale, string>>
  /** The edition for readers of other languages; the Swedish one unless the original is in another. */
  original?: Locale
}

/** Canonical to the page itself; hreflang to every edition, itself included, the same set on all of them. */
export function pageMetadata({
  title,
  description,
  address,
  editions,
  original = routing.defaultLocale,
}: Page): Metadata {
  return {
    title,
    description,
    alternates: { canonical: address, languages: { ...editions, 'x-default': editions[original] } },
  }
}

/** Open Graph's names of the languages. */
export const openGraphLocales: Record<Locale, string> = { sv: 'sv_SE', en: 'en_GB', uk: 'uk_UA' }
