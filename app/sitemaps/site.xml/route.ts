import { allWorks } from '@/content/articles'
import { allTopics } from '@/content/topics'
import { addressOf, addressesOf, perLocale } from '@/i18n/addresses'
import { newsAddress } from '@/i18n/news-addresses'
import { routing, type Route } from '@/i18n/routing'
import type { EditionSummary } from '@/content/editions'
import { element } from '../../[locale]/xml'
import { urlEntry, urlSet, type Alternates } from '../url-set'

export const dynamic = 'force-dynamic'

/** Pages that are there whatever is published. */
const pages = ['/', '/news', '/search', '/glossary'] satisfies Route[]

/** The site's own pages, those that editors made, and the lists of news by topic. */
export async function GET(): Promise<Response> {
  const topics = (await allTopics()).map(({ slugs }) =>
    perLocale((locale) => newsAddress(locale, { topic: slugs[locale] })),
  )
  const made = (await allWorks('pages')).flatMap(entriesOfEditions)
  return urlSet([...[...pages.map(addressesOf), ...topics].flatMap(entries), ...made])
}

function entries(alternates: Alternates): string[] {
  return Object.values(alternates).map((address) =>
    urlEntry(address, alternates, alternates[routing.defaultLocale]),
  )
}

/** A page in all its languages, each with when it was last changed. */
function entriesOfEditions(editions: EditionSummary[]): string[] {
  const address = ({ language, slug }: EditionSummary) => addressOf(language, '/pages/[slug]', { slug })
  const alternates: Alternates = Object.fromEntries(
    editions.map((edition) => [edition.language, address(edition)]),
  )
  const first = alternates[routing.defaultLocale] ?? Object.values(alternates)[0]
  return editions.map((edition) =>
    urlEntry(address(edition), alternates, first, [
      element('lastmod', {}, edition.changedAt ?? edition.publishedAt),
    ]),
  )
}
