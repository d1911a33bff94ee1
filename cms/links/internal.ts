import type { Payload, Where } from 'payload'
import { isPublic } from '@/database/public'
import { findByPath, type PageTree } from '@/editions/page-tree'
import { matchAddress, type AddressMatch } from '@/i18n/addresses'
import { tidied } from '@/i18n/tidied'
import { findRevision, type EditionCollection } from '../edition/lookups'
import { loadTree } from '../pages/tree'
import type { SiteLink } from './site-links'

export type InternalProblem = 'missing' | 'withdrawn' | 'anchor'

/** What says of links within this site whether they lead anywhere; of links elsewhere it knows nothing. */
export async function internalCheck(
  payload: Payload,
): Promise<(link: SiteLink) => Promise<InternalProblem | undefined>> {
  const tree = await loadTree(payload)
  const known = new Map<string, Promise<InternalProblem | undefined>>()
  const once = (key: string, find: () => Promise<InternalProblem | undefined>) => {
    const found = known.get(key) ?? find()
    known.set(key, found)
    return found
  }
  return async ({ href, target, edition }) => {
    // A document that a text leads to isn't deleted
    if (target?.collection === 'attachments') return undefined
    if (target) return once(target.work, () => problemOfWork(payload, target.collection, target.work))
    if (href.startsWith('#')) return (await hasPlace(payload, edition, href.slice(1))) ? undefined : 'anchor'
    return href.startsWith('/') ? once(href, () => problemOfAddress(payload, tree, href)) : undefined
  }
}

/** The same of addresses on this site that somebody types. */
export async function addressCheck(
  payload: Payload,
): Promise<(href: string) => Promise<InternalProblem | undefined>> {
  const tree = await loadTree(payload)
  return (href) => problemOfAddress(payload, tree, href)
}

async function problemOfWork(payload: Payload, collection: EditionCollection, work: string) {
  return problemOf(await editionsWhere(payload, collection, { work: { equals: work } }))
}

type State = { id: number; work?: string | null; language: string } & Parameters<typeof isPublic>[0]

function problemOf(editions: State[]): InternalProblem | undefined {
  if (editions.some(isPublic)) return undefined
  return editions.length > 0 ? 'withdrawn' : 'missing'
}

/** What is served past the texts: files, data and lists for machines. */
const besideTexts = /^\/(api|admin|sitemaps|\.well-known)\/|^\/[a-z]+\.(xml|rdf|txt|json|js)$/

/** The grammar of the old site's addresses, which go on leading here. */
const oldAddress = /(?:^|[/.])[45]\.([0-9a-f]{8,40})(?=[./]|$)/

async function problemOfAddress(
  payload: Payload,
  tree: PageTree,
  href: string,
): Promise<InternalProblem | undefined> {
  const url = new URL(href, 'http://localhost')
  const path = decoded(url.pathname)
  if (path === undefined) return 'missing'
  if (besideTexts.test(path)) return undefined
  const oldId = oldAddress.exec(path)?.[1]
  if (oldId) return problemOf(await editionsWhere(payload, 'articles', { oldId: { equals: oldId } }))
  const match = matchAddress(path)
  if (!match) return 'missing'
  const [collection, editions] = await editionsAt(payload, tree, match)
  if (!collection) return undefined
  const problem = problemOf(editions)
  if (problem || !url.hash || !match.route.endsWith('/[slug]')) return problem
  const own = editions.find(({ language }) => language === match.locale) ?? editions[0]
  const place = decodeURIComponent(url.hash.slice(1))
  return own && (await hasPlace(payload, own, place)) ? undefined : 'anchor'
}

/** The public text that an address on this site, its path alone, leads readers to; undefined where it's no text's. */
export async function textAt(
  payload: Payload,
  path: string,
): Promise<{ collection: EditionCollection; id: number } | undefined> {
  const match = matchAddress(decoded(path) ?? '')
  if (!match?.route.endsWith('/[slug]')) return undefined
  const [collection, editions] = await editionsAt(payload, await loadTree(payload), match)
  const own = editions.filter(isPublic).find(({ language }) => language === match.locale)
  return collection && own && { collection, id: own.id }
}

function decoded(path: string): string | undefined {
  try {
    return tidied(decodeURIComponent(path))
  } catch {
    return undefined
  }
}

/** The editions that an address means, or meant once; of an address that no text has, no collection. */
async function editionsAt(
  payload: Payload,
  tree: PageTree,
  { route, locale, parameters: { slug = '' } }: AddressMatch,
): Promise<[EditionCollection | undefined, State[]]> {
  if (route.startsWith('/news/[slug]')) {
    const own = await editionsWhere(payload, 'articles', { slug: { equals: slug } })
    const where = { slug: { equals: slug } }
    const { docs } = await payload.find({
      collection: 'former-addresses',
      where,
      depth: 1,
      pagination: false,
    })
    const former = docs.flatMap(({ article }) => (typeof article === 'object' ? [article] : []))
    return ['articles', [...own, ...former]]
  }
  if (!route.startsWith('/pages/[slug]')) return [undefined, []]
  const work = findByPath(tree, slug, locale)?.work
  if (work) return ['pages', await editionsWhere(payload, 'pages', { work: { equals: work } })]
  const where = { slug: { equals: slug } }
  const { docs } = await payload.find({ collection: 'former-paths', where, depth: 1, pagination: false })
  return ['pages', docs.flatMap(({ page }) => (typeof page === 'object' ? [page] : []))]
}

async function editionsWhere(
  payload: Payload,
  collection: EditionCollection,
  where: Where,
): Promise<State[]> {
  const { docs } = await payload.find({
    collection,
    where,
    pagination: false,
    depth: 0,
    select: { work: true, language: true, _status: true, withdrawal: true, publishedAt: true },
  })
  return docs
}

async function hasPlace(
  payload: Payload,
  { work, language }: Pick<State, 'work' | 'language'>,
  place: string,
): Promise<boolean> {
  const revision = work ? await findRevision({ payload }, { work, language }) : undefined
  return revision?.content.body.some(({ id }) => id === place) ?? false
}
