import type { MetadataRoute } from 'next'
import { allWorks } from '@/content/articles'
import { allTopics } from '@/content/topics'
import { addressOf, addressesOf, perLocale } from '@/i18n/addresses'
import { newsAddress } from '@/i18n/news-addresses'
import { routing, type Locale, type Route } from '@/i18n/routing'
import { readSettings } from '@/settings'

export const dynamic = 'force-dynamic'

/** Every public page, each with its other editions (hreflang, the same set as on the pages). */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const works = [...(await allWorks('pages')), ...(await allWorks('news'))]
  const topics = (await allTopics()).flatMap(({ slugs }) =>
    entries(perLocale((locale) => newsAddress(locale, { topic: slugs[locale] }))),
  )
  const fixed = (['/', '/news', '/search'] satisfies Route[]).flatMap((route) => entries(addressesOf(route)))
  const texts = works.flatMap((editions) => {
    const addresses = Object.fromEntries(
      editions.map(({ section, language, slug }) => [
        language,
        addressOf(language, `/${section}/[slug]`, { slug }),
      ]),
    )
    const changed = editions.map(({ changedAt, publishedAt }) => changedAt ?? publishedAt)
    return entries(addresses, changed)
  })
  return [...fixed, ...topics, ...texts]
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
