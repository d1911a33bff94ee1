import type { Metadata } from 'next'
import { addressOf } from '@/i18n/addresses'
import { routing, type Locale } from '@/i18n/routing'

type Page = {
  /** The reader's language. */
  locale: Locale
  title: string
  description: string
  /** Addresses from the root, of this page and its other editions. */
  address: string
  editions: Partial<Record<Locale, string>>
  /** The edition for readers of other languages; the Swedish one unless the original is in another. */
  original?: Locale
}

/** Canonical to the page itself; hreflang to every edition, itself included, the same set on all of them; the feeds. */
export function pageMetadata({
  locale,
  title,
  description,
  address,
  editions,
  original = routing.defaultLocale,
}: Page): Metadata {
  return {
    title,
    description,
    alternates: {
      canonical: address,
      languages: { ...editions, 'x-default': editions[original] },
      types: {
        'application/atom+xml': addressOf(locale, '/news/atom.xml'),
        'application/feed+json': addressOf(locale, '/feed.json'),
      },
    },
  }
}

/** Open Graph's names of the languages. */
export const openGraphLocales: Record<Locale, string> = { sv: 'sv_SE', en: 'en_GB', uk: 'uk_UA' }
