import type { Metadata } from 'next'
import { publisherName } from '@/app/publisher'
import { shortened } from '@/editions/description'
import { addressOf } from '@/i18n/addresses'
import { routing, type Locale } from '@/i18n/routing'

type Image = { url: string; width: number; height: number; alt?: string }

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
  /** Its own pictures, for others to show beside a link; else the site's card. */
  images?: Image[]
}

/**
 * Canonical to the page itself; hreflang to every edition, itself included, the same set on all of them; the feeds; and
 * what others show beside a link.
 */
export async function pageMetadata(page: Page): Promise<Metadata> {
  const { locale, title, address, editions, original = routing.defaultLocale } = page
  const description = shortened(page.description)
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
    openGraph: { ...(await siteOpenGraph(locale, page.images)), title, description, url: address },
  }
}

/** The same of every page: whose site it is, under one name in all languages, and the site's card where it has no picture. */
export async function siteOpenGraph(locale: Locale, images: Image[] = []) {
  const card = { url: addressOf(locale, '/card.png'), width: 1200, height: 630 }
  return {
    type: 'website' as const,
    siteName: await publisherName(),
    locale: openGraphLocales[locale],
    images: images.length > 0 ? images : [card],
  }
}

/** For a page that search engines are to leave out: what says where it belongs among others would contradict that. */
export function withoutIndex({ alternates, ...metadata }: Metadata): Metadata {
  const { types } = alternates ?? {}
  return { ...metadata, robots: { index: false }, ...(types && { alternates: { types } }) }
}

/** Open Graph's names of the languages. */
const openGraphLocales: Record<Locale, string> = { sv: 'sv_SE', en: 'en_GB', uk: 'uk_UA' }
