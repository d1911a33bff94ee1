import { addressOf, internalPath, matchAddress, splitLocale, type Match } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { listNews, pageNumber } from './articles'
import { getChosenEditions } from './chosen-editions'
import { getHistory, getRevision } from './history'
import { getParallel } from './parallel'
import { addressByOldId, findPlace } from './places'
import { getDraft } from './preview'

/** What an address leads to: a page of the app, what is said of a text withdrawn (410), another address for good (301), or nothing. */
export type Resolution =
  | { kind: 'page'; path: string; locale: Locale }
  | { kind: 'withdrawn'; path: string; locale: Locale }
  | { kind: 'moved'; to: string }
  | { kind: 'missing'; locale: Locale }

/** The longest address that is looked up, in characters. */
export const longestAddress = 2000

/** Leads an address to what it means, in one step, however it was spelled. `path` is as it was sent, undecoded; it must decode. */
export async function resolveAddress(path: string, query = new URLSearchParams()): Promise<Resolution> {
  const tidy = tidied(decodeURIComponent(path))
  const { locale } = splitLocale(tidy)
  const missing: Resolution = { kind: 'missing', locale }
  const oldId = oldIdIn(tidy)
  if (oldId) {
    const to = await addressByOldId(oldId)
    return to ? { kind: 'moved', to } : missing
  }
  const match = matchAddress(tidy)
  const found = match?.route.startsWith('/news/[slug]') ? await findEdition(match) : match
  if (!found) return missing
  const kind = await kindOf(found, query)
  if (kind === 'missing') return missing
  const address = addressOf(found.locale, found.route, found.parameters)
  if (address !== path) return { kind: 'moved', to: address }
  if (kind === 'page')
    return { kind, path: internalPath(found.locale, found.route, found.parameters), locale }
  return { kind, path: `${internalPath(locale, '/news/[slug]', found.parameters)}/withdrawn`, locale }
}

type Found = Match & { isWithdrawn?: boolean }

/** The match with the slug that its edition has now, in the reader's language when there is such an edition. */
async function findEdition(match: Match): Promise<Found | null> {
  const { locale, parameters } = match
  const place = await findPlace(locale, parameters.slug ?? '')
  return (
    place && { ...match, parameters: { ...parameters, slug: place.slug }, isWithdrawn: place.isWithdrawn }
  )
}

/** What is wrong within a page is found here too, since a page can't answer with status 404 and a body. */
async function kindOf(found: Found, query: URLSearchParams): Promise<'page' | 'withdrawn' | 'missing'> {
  const { locale, route, parameters, isWithdrawn } = found
  const { slug = '', number = '', other = '', id } = parameters
  const pageWhen = (exists: unknown) => (exists ? 'page' : 'missing')
  switch (route) {
    case '/news':
      return pageWhen(await listNews(locale, pageNumber(query.get('page'))))
    case '/preview/[collection]/[id]':
      return pageWhen(await getDraft(Number(id), Number(query.get('until')), query.get('key') ?? ''))
    case '/news/[slug]/history':
    case '/news/[slug]/history/atom.xml':
      return 'page'
    case '/news/[slug]/history/[number]':
      if ((await getHistory(locale, slug))?.isRemoved) return 'withdrawn'
      return pageWhen(await getRevision(locale, slug, number))
    case '/news/[slug]/parallel/[other]':
      return isWithdrawn ? 'withdrawn' : pageWhen(await getParallel(locale, slug, other))
    case '/news/[slug]/print':
    case '/news/[slug]/book.epub':
      if (isWithdrawn) return 'withdrawn'
      return pageWhen(await getChosenEditions(locale, slug, query.getAll('lang')))
    default:
      return isWithdrawn ? 'withdrawn' : 'page'
  }
}

/** Lower case, single slashes, none at the end. */
function tidied(path: string): string {
  const tidy = path.normalize('NFC').toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '')
  return tidy === '' ? '/' : tidy
}

/** The id in an address of the old site: `…/slug.5.<hex>.html`, `/4.<hex>.html`, perhaps with `.printable`. */
function oldIdIn(path: string): string | undefined {
  return /(?:^|[/.])[45]\.([0-9a-f]{8,40})(?:\.printable)?\.html$/.exec(path)?.[1] ?? undefined
}
