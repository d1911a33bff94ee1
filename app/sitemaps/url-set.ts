import { routing, type Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { openHeaders } from '../caching'
import { element, xmlResponse } from '../[locale]/xml'

/** The namespace of the sitemap protocol (sitemaps.org). */
export const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** News sitemaps tell of the last two days (Google News). ISO 8601, UTC. */
export function sinceForNews(): string {
  return new Date(Date.now() - 2 * 24 * 60 * 60 * 1000).toISOString()
}

/** Addresses from the root of the site, of one page in each language that has it. */
export type Alternates = Partial<Record<Locale, string>>

/** One address with all its alternates (hreflang, the same set as on the pages); `original` is for readers of other languages. */
export function urlEntry(
  address: string,
  alternates: Alternates,
  original: string | undefined,
  more: string[] = [],
): string {
  const { siteUrl } = readSettings()
  const link = (hreflang: string, href: string) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: siteUrl + href })
  const links = routing.locales.flatMap((locale) => {
    const href = alternates[locale]
    return href ? [link(locale, href)] : []
  })
  return element('url', {}, [
    element('loc', {}, siteUrl + address),
    ...more,
    ...links,
    ...(original ? [link('x-default', original)] : []),
  ])
}

/** A sitemap of these entries. */
export function urlSet(entries: string[]): Response {
  const namespaces = {
    xmlns: sitemaps,
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  }
  return xmlResponse('application/xml', element('urlset', namespaces, entries), openHeaders)
}
