import type { Locale, Section } from '@/i18n/routing'
import type { Age } from '@/editions/age'
import type { Term } from '@/editions/glossary'
import type { EditionContent, Revision, TranslationMethod } from '@/editions/model'
import {
  byLanguage,
  findKept,
  findPublished,
  latestRevision,
  summarize,
  whereAt,
  type EditionSummary,
  type StoredEdition,
} from './editions'
import { getTerms } from './glossary'
import { withCurrentLinks } from './links'
import { anyThat, ofWork } from './questions'

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
  section: Section
  /** What it shares with its other editions. */
  work: string
  /** The number of the latest revision: the text that readers have before them. */
  revision: number
  /** The language that it is written in; not the reader's when it isn't translated. */
  language: Locale
  /** Of a page: its whole path. */
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

/** The text at an address: in the reader's language, or else the untranslated original that has this slug. */
export async function getArticle(
  locale: Locale,
  slug: string,
  section: Section = 'news',
): Promise<Article | null> {
  const { docs } = await findPublished(await whereAt(section, locale, slug), { section })
  const own = docs.find(({ language }) => language === locale)
  const edition = own ?? docs.find(({ original }) => !original)
  if (!edition) return null
  const siblings = await findPublished(ofWork(edition.work), { section })
  if (!own && siblings.docs.some(({ language }) => language === locale)) return null
  return toArticle(edition, siblings.docs, locale)
}

/** As readers in `locale` get it: its links lead to texts in their language where there are such. */
async function toArticle(
  edition: StoredEdition,
  siblings: StoredEdition[],
  locale: Locale,
): Promise<Article | null> {
  const revision = await latestRevision(edition)
  if (!revision) return null
  const { section, work, language, slug, changedAt, changedBy } = edition
  const translation = await translationOf(edition, revision, siblings)
  return {
    section,
    work: work ?? '',
    revision: revision.number,
    language,
    slug,
    content: await withCurrentLinks(revision.content, locale),
    terms: await getTerms(revision.content),
    publishedAt: edition.publishedAt ?? revision.publishedAt,
    ...(changedAt && { changedAt }),
    ...(changedBy && { changedBy }),
    ...(translation && { translation }),
    editions: byLanguage(siblings),
  }
}

async function translationOf(
  { section, work, original, age }: StoredEdition,
  { translation, publishedAt }: Revision,
  siblings: StoredEdition[],
): Promise<Translation | null> {
  if (!original || !translation) return null
  const current = siblings.find((sibling) => !sibling.original)
  const from = current ?? (await onceOriginal(section, work))
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
async function onceOriginal(section: Section, work: StoredEdition['work']): Promise<StoredEdition | null> {
  const [original] = await findKept(ofWork(work, { original: { exists: false } }), section)
  return original && (await latestRevision(original)) ? original : null
}

/** Every published work of a section as the set of its editions, for the sitemap. */
export async function allWorks(section: Section): Promise<EditionSummary[][]> {
  const { docs } = await findPublished(anyThat({}), { section })
  const works = new Map<string, StoredEdition[]>()
  for (const doc of docs) works.set(doc.work ?? '', [...(works.get(doc.work ?? '') ?? []), doc])
  return [...works.values()].map(byLanguage)
}
