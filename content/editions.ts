import type { Article as StoredArticle } from '@/cms/payload-types'
import { workGroup, type CacheGroup } from '@/editions/cache-groups'
import { whereKnown, wherePublic } from '@/database/public'
import { findByPath, pathBelow } from '@/editions/page-tree'
import type { Revision } from '@/editions/model'
import { routing, type Locale } from '@/i18n/routing'
import { sections, type Section } from '@/i18n/sections'
import { madeOf } from './made-of'
import { pageTree } from './page-tree'
import { cms } from './payload'
import { ofWork, withSlug, type Question } from './questions'

/** What lists and links need to know of a published edition. */
export type EditionSummary = {
  section: Section
  language: Locale
  /** Of a page: its whole path. */
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
  | 'translation'
  | 'age'
  | 'oldId'
> & { section: Section; original?: unknown }

/** An edition in whatever state: `isPublic` tells whether the public may read it. */
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
export async function findKept(
  { where, groups }: Question,
  section: Section = 'news',
): Promise<KeptEdition[]> {
  const payload = await cms(groups)
  const found = await payload.find({
    collection: sections[section].collection,
    where: { and: [where, whereKnown()] },
    pagination: false,
    depth: 0,
    select: { ...select, _status: true, withdrawal: true, updatedAt: true },
  })
  madeOf(groupsOf(found.docs))
  return placed(section, found.docs)
}

/** Without `pagination` nothing is counted: `total` and `pages` say nothing then. */
type FindOptions = { section?: Section; sort?: string; limit?: number; page?: number; pagination?: boolean }

/** Public editions. */
export async function findPublished(
  { where, groups }: Question,
  { section = 'news', sort = '-publishedAt', limit = 0, page = 1, pagination = limit > 0 }: FindOptions = {},
): Promise<{ docs: StoredEdition[]; total: number; pages: number }> {
  const payload = await cms(groups)
  const found = await payload.find({
    collection: sections[section].collection,
    where: { and: [where, wherePublic()] },
    sort,
    limit,
    page,
    pagination,
    depth: 0,
    select,
  })
  madeOf(groupsOf(found.docs))
  return { docs: await placed(section, found.docs), total: found.totalDocs, pages: found.totalPages }
}

/** Whatever an edition is shown in is made of its work. */
function groupsOf(docs: { work?: string | null }[]): CacheGroup[] {
  return docs.flatMap(({ work }) => (work ? [workGroup(work)] : []))
}

/** With a page's whole path for a slug. */
async function placed<Document extends Omit<StoredEdition, 'section'>>(
  section: Section,
  docs: Document[],
): Promise<(Document & { section: Section })[]> {
  const tree = sections[section].isTree && docs.length > 0 ? await pageTree('tree') : undefined
  return docs.map((doc) => {
    const node = tree?.get(doc.work ?? '')
    const slug = tree && node ? pathBelow(tree, node, doc.language, doc.slug) : doc.slug
    return { ...doc, section, slug }
  })
}

/** The editions that an address in a section may mean: of news, those with the slug; of pages, those of the page there. */
export async function whereAt(section: Section, locale: Locale, slug: string): Promise<Question> {
  if (!sections[section].isTree) return withSlug(slug)
  const node = findByPath(await pageTree('tree'), slug, locale)
  return ofWork(node?.work ?? '')
}

export function summarize({
  section,
  language,
  slug,
  title,
  lead,
  publishedAt,
  changedAt,
}: StoredEdition): EditionSummary {
  return {
    section,
    language,
    slug,
    title,
    lead,
    publishedAt: publishedAt ?? '',
    ...(changedAt && { changedAt }),
  }
}

/** The latest revision of an edition: what the public reads. */
export async function latestRevision(
  edition: Pick<StoredEdition, 'work' | 'language'>,
): Promise<Revision | null> {
  const payload = await cms(groupsOf([edition]))
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
