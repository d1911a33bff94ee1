import { routing, type Locale } from '@/i18n/routing'
import type { Age } from '@/editions/age'
import type { Term } from '@/editions/glossary'
import type { EditionContent, Revision, TranslationMethod } from '@/editions/model'
import {
  findKept,
  findPublished,
  latestRevision,
  summarize,
  type EditionSummary,
  type StoredEdition,
} from './editions'
import { getTerms } from './glossary'

export type Translation = {
  method: TranslationMethod
  by?: string
  publishedAt: string
  /** The original; of one that is withdrawn, only where it was may be shown. */
  from: EditionSummary
  isOriginalWithdrawn: boolean
  /** How far it is behind the original; absent when it's up to date. */
  age?: Age
}

export type Article = {
  /** The language that it is written in; not the reader's when it isn't translated. */
  language: Locale
  slug: string
  content: EditionContent
  /** The words of authority in it. */
  terms: Term[]
  publishedAt: string
  changedAt?: string
  /** Role or department; absent for the municipality as a whole. */
  changedBy?: string
  translation?: Translation
  /** All published editions, this one among them, in the order of the site's languages. */
  editions: EditionSummary[]
}

/** News items on one page of a list. */
export const pageSize = 20

/** The article at an address: in the reader's language, or else the untranslated original that has this slug. */
export async function getArticle(locale: Locale, slug: string): Promise<Article | null> {
  const { docs } = await findPublished({ slug: { equals: slug } })
  const own = docs.find(({ language }) => language === locale)
  const edition = own ?? docs.find(({ original }) => !original)
  if (!edition) return null
  const siblings = await findPublished({ work: { equals: edition.work } })
  if (!own && siblings.docs.some(({ language }) => language === locale)) return null
  return toArticle(edition, siblings.docs)
}

async function toArticle(edition: StoredEdition, siblings: StoredEdition[]): Promise<Article | null> {
  const revision = await latestRevision(edition)
  if (!revision) return null
  const { changedAt, changedBy } = edition
  const translation = await translationOf(edition, revision, siblings)
  return {
    language: edition.language,
    slug: edition.slug,
    content: revision.content,
    terms: await getTerms(revision.content),
    publishedAt: edition.publishedAt ?? revision.publishedAt,
    ...(changedAt && { changedAt }),
    ...(changedBy && { changedBy }),
    ...(translation && { translation }),
    editions: byLanguage(siblings),
  }
}

async function translationOf(
  { work, original, age }: StoredEdition,
  { translation, publishedAt }: Revision,
  siblings: StoredEdition[],
): Promise<Translation | null> {
  if (!original || !translation) return null
  const current = siblings.find((sibling) => !sibling.original)
  const from = current ?? (await onceOriginal(work))
  if (!from) return null
  return {
    ...translation,
    publishedAt,
    from: summarize(from),
    isOriginalWithdrawn: !current,
    ...(current && age && { age }),
  }
}

/** The original of a work when it was published and is public no longer. */
async function onceOriginal(work: StoredEdition['work']): Promise<StoredEdition | null> {
  const [original] = await findKept({ work: { equals: work }, original: { exists: false } })
  return original && (await latestRevision(original)) ? original : null
}

function byLanguage(editions: StoredEdition[]): EditionSummary[] {
  return routing.locales.flatMap((locale) =>
    editions.filter(({ language }) => language === locale).map(summarize),
  )
}

export type NewsPage = { items: EditionSummary[]; total: number; page: number; pages: number }

/** The page that a query asks for; the first one when it doesn't say, or says nothing that is a page. */
export function pageNumber(asked: string | null | undefined): number {
  return asked && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1
}

/** One page of the news in a language, the latest first; null when there is no such page. Pages count from 1. */
export async function listNews(locale: Locale, page = 1): Promise<NewsPage | null> {
  const found = await findPublished({ language: { equals: locale } }, { limit: pageSize, page })
  const pages = Math.max(1, found.pages)
  return page > pages ? null : { items: found.docs.map(summarize), total: found.total, page, pages }
}

/** The latest news in a language, other than one that the reader has before them. */
export async function latestNews(locale: Locale, count: number, except?: string): Promise<EditionSummary[]> {
  const where = { language: { equals: locale }, ...(except && { slug: { not_equals: except } }) }
  const { docs } = await findPublished(where, { limit: count })
  return docs.map(summarize)
}

/** Every published work as the set of its editions, for the sitemap. */
export async function allWorks(): Promise<EditionSummary[][]> {
  const { docs } = await findPublished({})
  const works = new Map<string, StoredEdition[]>()
  for (const doc of docs) works.set(doc.work ?? '', [...(works.get(doc.work ?? '') ?? []), doc])
  return [...works.values()].map(byLanguage)
}
