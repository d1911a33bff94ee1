import type { MetadataRoute } from 'next'
import { allWorks } from '@/content/articles'
import { addressOf, addressesOf } from '@/i18n/addresses'
import { routing, type Locale, type Route } from '@/i18n/routing'
import { readSettings } from '@/settings'

export const dynamic = 'force-dynamic'

/** Every public page, each with its other editions (hreflang, the same set as on the pages). */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const works = await allWorks()
  const fixed = (['/', '/news', '/search', '/glossary'] satisfies Route[]).flatMap((route) =>
    entries(addressesOf(route)),
  )
  const articles = works.flatMap((editions) => {
    const addresses = Object.fromEntries(
      editions.map(({ language, slug }) => [language, addressOf(language, '/news/[slug]', { slug })]),
    )
    const changed = editions.map(({ changedAt, publishedAt }) => changedAt ?? publishedAt)
    return entries(addresses, changed)
  })
  return [...fixed, ...articles]
}

function entries(addresses: Partial<Record<Locale, string>>, changed: string[] = []): MetadataRoute.Sitemap {
  const { siteUrl } = readSettings()
  const urls = routing.locales.flatMap((locale) => {
    const address = addresses[locale]
    return address ? [[locale, siteUrl + address] as const] : []
  })
  const original = addresses[routing.defaultLocale] ?? urls[0]?.[1] ?? ''
  const languages = { ...Object.fromEntries(urls), 'x-default': new URL(original, siteUrl).href }
  return urls.map(([, url], at) => ({
    url,
    ...(changed[at] && { lastModified: changed[at] }),
    alternates: { languages },
  }))
}
