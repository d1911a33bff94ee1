import { allWorks } from '@/content/articles'
import { allTopics } from '@/content/topics'
import { addressOf, addressesOf, perLocale } from '@/i18n/addresses'
import { newsAddress } from '@/i18n/news-addresses'
import { routing, type Route } from '@/i18n/routing'
import { urlEntry, urlSet, type Alternates } from '../url-set'

export const dynamic = 'force-dynamic'

/** Pages that are there whatever is published. */
const pages = ['/', '/news', '/search'] satisfies Route[]

/** The site's own pages, those that editors made, and the lists of news by topic. */
export async function GET(): Promise<Response> {
  const topics = (await allTopics()).map(({ slugs }) =>
    perLocale((locale) => newsAddress(locale, { topic: slugs[locale] })),
  )
  const made = (await allWorks('pages')).map((editions): Alternates =>
    Object.fromEntries(
      editions.map(({ language, slug }) => [language, addressOf(language, '/pages/[slug]', { slug })]),
    ),
  )
  return urlSet([...pages.map(addressesOf), ...topics, ...made].flatMap(entries))
}

function entries(alternates: Alternates): string[] {
  const addresses = routing.locales.flatMap((locale) => alternates[locale] ?? [])
  return addresses.map((address) =>
    urlEntry(address, alternates, alternates[routing.defaultLocale] ?? addresses[0]),
  )
}
