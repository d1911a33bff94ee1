import { addressOf, internalPath, matchAddress, splitLocale, type Match } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { slugify } from '@/i18n/slug'
import { listNews, pageNumber } from './articles'
import { findPublished } from './editions'
import { cms } from './payload'
import { getDraft } from './preview'

/** What an address leads to: a page of the app, another address for good (301), or nothing. */
export type Resolution =
  | { kind: 'page'; path: string; locale: Locale }
  | { kind: 'moved'; to: string }
  | { kind: 'missing'; locale: Locale }

/** The longest address that is looked up, in characters. */
export const longestAddress = 2000

/** Leads an address to what it means, in one step, however it was spelled. `path` is as it was sent, undecoded; it must decode. */
export async function resolveAddress(path: string, query = new URLSearchParams()): Promise<Resolution> {
  const tidy = tidied(decodeURIComponent(path))
  const { locale } = splitLocale(tidy)
  const oldId = oldIdIn(tidy)
  if (oldId) return (await findByOldId(oldId)) ?? { kind: 'missing', locale }
  const match = matchAddress(tidy)
  if (!match) return { kind: 'missing', locale }
  const found = match.route.startsWith('/news/[slug]') ? await findEdition(match) : match
  if (!found || !(await exists(found, query))) return { kind: 'missing', locale }
  const address = addressOf(found.locale, found.route, found.parameters)
  if (address !== path) return { kind: 'moved', to: address }
  return { kind: 'page', path: internalPath(found.locale, found.route, found.parameters), locale }
}

/** What is wrong with the query alone is found here too, since a page can't answer with status 404 and a body. */
async function exists({ locale, route, parameters }: Match, query: URLSearchParams): Promise<boolean> {
  if (route === '/news') return Boolean(await listNews(locale, pageNumber(query.get('page'))))
  if (route !== '/preview/[collection]/[id]') return true
  return Boolean(await getDraft(Number(parameters.id), Number(query.get('until')), query.get('key') ?? ''))
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

async function findByOldId(oldId: string): Promise<Resolution | null> {
  const { docs } = await findPublished({ oldId: { equals: oldId } }, { limit: 1 })
  const edition = docs[0]
  return edition
    ? { kind: 'moved', to: addressOf(edition.language, '/news/[slug]', { slug: edition.slug }) }
    : null
}

/** The match with the slug that its edition has now, in the reader's language when there is such an edition. */
async function findEdition(match: Match): Promise<Match | null> {
  const { locale, parameters } = match
  const typed = parameters.slug ?? ''
  for (const slug of new Set([typed, slugify(typed)])) {
    const edition = (await publishedAt(locale, slug)) ?? (await formerlyAt(locale, slug))
    if (edition) return { ...match, parameters: { ...parameters, slug: edition } }
  }
  return null
}

/** The slug under which a reader in `locale` finds what is published under `slug` in any language. */
async function publishedAt(locale: Locale, slug: string): Promise<string | null> {
  if (!slug) return null
  const { docs } = await findPublished({ slug: { equals: slug } })
  if (docs.some(({ language }) => language === locale)) return slug
  const found = docs.find(({ original }) => !original) ?? docs[0]
  return found ? slugFor(locale, found.work) : null
}

async function formerlyAt(locale: Locale, slug: string): Promise<string | null> {
  if (!slug) return null
  const payload = await cms()
  const found = await payload.find({
    collection: 'former-addresses',
    where: { slug: { equals: slug } },
    depth: 1,
    pagination: false,
  })
  const former = found.docs.find(({ language }) => language === locale) ?? found.docs[0]
  const work = typeof former?.article === 'object' ? former.article.work : undefined
  return work ? slugFor(locale, work) : null
}

/** A work's slug in a language, or its original's where it isn't translated; null when neither is published. */
async function slugFor(locale: Locale, work: string | null | undefined): Promise<string | null> {
  const { docs } = await findPublished({ work: { equals: work } })
  const edition = docs.find(({ language }) => language === locale) ?? docs.find(({ original }) => !original)
  return edition?.slug ?? null
}
