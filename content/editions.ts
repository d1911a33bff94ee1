import type { Where } from 'payload'
import type { Article as StoredArticle } from '@/cms/payload-types'
import type { Revision } from '@/editions/model'
import { routing, type Locale } from '@/i18n/routing'
import { cms } from './payload'

/** What lists and links need to know of a published edition. */
export type EditionSummary = {
  language: Locale
  slug: string
  title: string
  lead: string
  /** ISO 8601, UTC. */
  publishedAt: string
  changedAt?: string
}

export type StoredEdition = Pick<
  StoredArticle,
  | 'id'
  | 'work'
  | 'language'
  | 'slug'
  | 'title'
  | 'lead'
  | 'publishedAt'
  | 'changedAt'
  | 'changedBy'
  | 'original'
  | 'translation'
  | 'age'
  | 'oldId'
>

/** An edition in whatever state: `_status` and `withdrawal` say whether the public may read it. */
export type KeptEdition = StoredEdition & Pick<StoredArticle, '_status' | 'withdrawal' | 'updatedAt'>

const select = {
  work: true,
  language: true,
  slug: true,
  title: true,
  lead: true,
  publishedAt: true,
  changedAt: true,
  changedBy: true,
  original: true,
  translation: true,
  age: true,
  oldId: true,
} as const

/**
 * Editions whether public or not, drafts that never were among them. Show nothing of one but what its revisions say:
 * those alone were public.
 */
export async function findKept(where: Where): Promise<KeptEdition[]> {
  const payload = await cms()
  const found = await payload.find({
    collection: 'articles',
    where,
    pagination: false,
    depth: 0,
    select: { ...select, _status: true, withdrawal: true, updatedAt: true },
  })
  return found.docs
}

/** Without `pagination` nothing is counted: `total` and `pages` say nothing then. */
type Reading = { sort?: string; limit?: number; page?: number; pagination?: boolean }

/** Published editions, as an anonymous reader may see them. */
export async function findPublished(
  where: Where,
  { sort = '-publishedAt', limit = 0, page = 1, pagination = true }: Reading = {},
): Promise<{ docs: StoredEdition[]; total: number; pages: number }> {
  const payload = await cms()
  const found = await payload.find({
    collection: 'articles',
    where: { and: [where, { _status: { equals: 'published' } }] },
    sort,
    limit,
    page,
    pagination,
    depth: 0,
    select,
    overrideAccess: false,
  })
  return { docs: found.docs, total: found.totalDocs, pages: found.totalPages }
}

export function summarize({
  language,
  slug,
  title,
  lead,
  publishedAt,
  changedAt,
}: StoredEdition): EditionSummary {
  return { language, slug, title, lead, publishedAt: publishedAt ?? '', ...(changedAt && { changedAt }) }
}

/** The latest revision of an edition: what the public reads. */
export async function latestRevision(
  edition: Pick<StoredEdition, 'work' | 'language'>,
): Promise<Revision | null> {
  const payload = await cms()
  const found = await payload.find({
    collection: 'revisions',
    where: { work: { equals: edition.work }, language: { equals: edition.language } },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return found.docs[0]?.record ?? null
}

/** Editions of one work in the order of the site's languages. */
export function byLanguage(editions: StoredEdition[]): EditionSummary[] {
  return routing.locales.flatMap((locale) =>
    editions.filter(({ language }) => language === locale).map(summarize),
  )
}
