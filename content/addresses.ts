import { addressAt, internalPath, matchAddress, splitLocale, type AddressMatch } from '@/i18n/addresses'
import { queryParameters } from '@/i18n/query-parameters'
import { sectionNames, type Section } from '@/i18n/sections'
import { tidied } from '@/i18n/tidied'
import { oldIdIn } from './address-words'
import { getChosenEditions } from './chosen-editions'
import { getHistory, getRevision } from './history'
import { resolveList } from './list-addresses'
import { getParallel } from './parallel'
import { addressByOldId, findPlace } from './places'
import { getDraft } from './preview'
import { findLink } from './review'
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
  const link = route === '/preview/review/[key]' ? await findLink(parameters.key) : 'live'
  if (!link) return missing
  const address = addressAt(match)
  if (address !== path) return { kind: 'moved', to: withKnown(address, query) }
  return { kind: link === 'dead' ? 'withdrawn' : 'page', path: internalPath(match), locale }
}

const known: readonly string[] = [...queryParameters.pages, ...queryParameters.preview]

/** An address with what its page knows of a query. */
function withKnown(address: string, query: URLSearchParams): string {
  const kept = new URLSearchParams([...query].filter(([name, value]) => known.includes(name) && value !== ''))
  return kept.size > 0 ? `${address}?${kept.toString()}` : address
}

/** Whose editions a route is about; none for those about something else. */
function sectionOf({ route }: AddressMatch): Section | null {
  return sectionNames.find((section) => route.startsWith(`/${section}/[slug]`)) ?? null
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
  const address = addressAt(found)
  if (address !== path) return { kind: 'moved', to: withKnown(address, query) }
  if (kind === 'page') return { kind, path: internalPath(found), locale }
  return { kind, path: `${internalPath({ ...found, route: `/${section}/[slug]` })}/withdrawn`, locale }
}

/** What is wrong within a page is found here too, since a page can't answer with status 404 and a body. */
async function kindOf(found: MatchedEdition, query: URLSearchParams) {
  const { locale, route, parameters, section, isWithdrawn } = found
  const { slug = '', number = '', other = '' } = parameters
  const pageWhen = (exists: unknown) => (exists ? 'page' : 'missing')
  const below: string = route.slice(`/${section}/[slug]`.length)
  switch (below) {
    case '/history':
    case '/history/atom.xml':
      return 'page'
    case '/history/[number]':
      if ((await getHistory(locale, slug, section))?.isRemoved) return 'withdrawn'
      return pageWhen(await getRevision(locale, slug, number, section))
    case '/parallel/[other]':
      return isWithdrawn ? 'withdrawn' : pageWhen(await getParallel(locale, slug, other, section))
    case '/print':
    case '/book.epub':
      if (isWithdrawn) return 'withdrawn'
      return pageWhen(await getChosenEditions(locale, slug, query.getAll('lang')))
    default:
      return isWithdrawn ? 'withdrawn' : 'page'
  }
}
