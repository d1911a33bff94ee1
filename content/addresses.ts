import { addressOf, internalPath, matchAddress, splitLocale, type AddressMatch } from '@/i18n/addresses'
import { queryParameters } from '@/i18n/query-parameters'
import type { Section } from '@/i18n/routing'
import { oldIdIn, tidied } from './address-words'
import { getChosenEditions } from './chosen-editions'
import { getHistory, getRevision } from './history'
import { resolveList } from './list-addresses'
import { getParallel } from './parallel'
import { addressByOldId, findPlace } from './places'
import { getDraft } from './preview'
import type { Resolution } from './resolution'

/** The longest address that is looked up, in characters. */
export const longestAddress = 2000

/** Leads an address to what it means, in one step, however it was spelled. `path` is as it was sent, undecoded; it must decode. */
export async function resolveAddress(path: string, query = new URLSearchParams()): Promise<Resolution> {
  const tidy = tidied(decodeURIComponent(path))
  const missing: Resolution = { kind: 'missing', locale: splitLocale(tidy).locale }
  const oldId = oldIdIn(tidy)
  if (oldId) {
    const to = await addressByOldId(oldId)
    return to ? { kind: 'moved', to } : missing
  }
  const match = matchAddress(tidy)
  if (!match) return missing
  const section = sectionOf(match)
  if (section) return resolveEdition(match, section, path, query)
  if (/^\/news(\/|$)/.test(match.route)) return (await resolveList(match, path, query)) ?? missing
  const { locale, route, parameters } = match
  if (route === '/preview/[collection]/[id]' && !(await hasDraft(parameters, query))) return missing
  const address = addressOf(locale, route, parameters)
  if (address !== path) return { kind: 'moved', to: withKnown(address, query) }
  return { kind: 'page', path: internalPath(locale, route, parameters), locale }
}

const known: readonly string[] = [...queryParameters.pages, ...queryParameters.preview]

/** An address with what its page knows of a query. */
function withKnown(address: string, query: URLSearchParams): string {
  const kept = new URLSearchParams([...query].filter(([name, value]) => known.includes(name) && value !== ''))
  return kept.size > 0 ? `${address}?${kept.toString()}` : address
}

/** Whose editions a route is about; none for those about something else. */
function sectionOf({ route }: AddressMatch): Section | null {
  if (route.startsWith('/news/[slug]')) return 'news'
  return route.startsWith('/pages/[slug]') ? 'pages' : null
}

async function hasDraft({ collection = '', id }: AddressMatch['parameters'], query: URLSearchParams) {
  return getDraft(collection, Number(id), Number(query.get('until')), query.get('key') ?? '')
}

type MatchedEdition = AddressMatch & { section: Section; isWithdrawn: boolean }

/** With the slug that the edition has now, in the reader's language when there is such an edition. */
async function resolveEdition(
  { locale, route, parameters }: AddressMatch,
  section: Section,
  path: string,
  query: URLSearchParams,
): Promise<Resolution> {
  const place = await findPlace(locale, parameters.slug ?? '', section)
  if (!place) return { kind: 'missing', locale }
  const { slug, isWithdrawn } = place
  const found: MatchedEdition = { locale, route, parameters: { ...parameters, slug }, section, isWithdrawn }
  const kind = await kindOf(found, query)
  if (kind === 'missing') return { kind, locale }
  const address = addressOf(locale, route, found.parameters)
  if (address !== path) return { kind: 'moved', to: withKnown(address, query) }
  if (kind === 'page') return { kind, path: internalPath(locale, route, found.parameters), locale }
  return { kind, path: `${internalPath(locale, `/${section}/[slug]`, found.parameters)}/withdrawn`, locale }
}

/** What is wrong within a page is found here too, since a page can't answer with status 404 and a body. */
async function kindOf(found: MatchedEdition, query: URLSearchParams) {
  const { locale, route, parameters, section, isWithdrawn } = found
  const { slug = '', number = '', other = '' } = parameters
  const pageWhen = (exists: unknown) => (exists ? 'page' : 'missing')
  switch (route) {
    case `/${section}/[slug]/history`:
    case `/${section}/[slug]/history/atom.xml`:
      return 'page'
    case `/${section}/[slug]/history/[number]`:
      if ((await getHistory(locale, slug, section))?.isRemoved) return 'withdrawn'
      return pageWhen(await getRevision(locale, slug, number, section))
    case `/${section}/[slug]/parallel/[other]`:
      return isWithdrawn ? 'withdrawn' : pageWhen(await getParallel(locale, slug, other, section))
    case '/news/[slug]/print':
    case '/news/[slug]/book.epub':
      if (isWithdrawn) return 'withdrawn'
      return pageWhen(await getChosenEditions(locale, slug, query.getAll('lang')))
    default:
      return isWithdrawn ? 'withdrawn' : 'page'
  }
}
