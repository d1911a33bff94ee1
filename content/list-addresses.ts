import { internalPath, type AddressMatch } from '@/i18n/addresses'
import { newsAddress, type NewsFilter } from '@/i18n/news-addresses'
import { isLocale, type Locale } from '@/i18n/routing'
import { hasPage, newsYears, pageNumber } from './news'
import type { Resolution } from './resolution'
import { findTopic } from './topics'

/**
 * Leads to a list of news or its feed. What the form asks for by a query (topic, year, month, lang) has an address of its
 * own, and is sent there. Null for a topic, year or page that isn't there.
 */
export async function resolveList(
  { locale, route, parameters }: AddressMatch,
  path: string,
  query: URLSearchParams,
): Promise<Resolution | null> {
  const isFeed = route.endsWith('/atom.xml')
  const asked = ['topic', 'year', 'month', 'lang'].filter((name) => query.get(name))
  const wanted = (name: string) => (asked.includes(name) ? (query.get(name) ?? '') : (parameters[name] ?? ''))
  const lang = wanted('lang')
  const language = isLocale(lang) ? lang : locale
  const filter = await filterFor(language, locale, wanted)
  if (!filter) return null
  const address = newsAddress(language, filter, isFeed)
  if (asked.length > 0) return { kind: 'moved', to: address }
  const page = pageNumber(query.get('page'))
  if (page > 1 && !(await hasPage(locale, filter, page))) return null
  if (address !== path) return { kind: 'moved', to: page > 1 ? `${address}?page=${page}` : address }
  const given = Object.entries(filter).map(([name, value]) => [name, String(value)])
  return {
    kind: 'page',
    path: internalPath({ locale, route: isFeed ? '/news/atom.xml' : '/news', parameters: {} }),
    query: Object.fromEntries(given) as Record<string, string>,
    locale,
  }
}

/** What is asked for, in the language of the list. `locale` is that of the address, whose topics come first. */
async function filterFor(
  language: Locale,
  locale: Locale,
  wanted: (name: string) => string,
): Promise<NewsFilter | null> {
  const slug = wanted('topic')
  const topic = slug ? await findTopic(locale, slug) : null
  if (slug && !topic) return null
  const year = Number(wanted('year')) || undefined
  if (year && !(await newsYears()).includes(year)) return null
  const month = year ? Number(wanted('month')) || undefined : undefined
  if (month && !(Number.isInteger(month) && month >= 1 && month <= 12)) return null
  return { ...(topic && { topic: topic.slugs[language] }), ...(year && { year }), ...(month && { month }) }
}
