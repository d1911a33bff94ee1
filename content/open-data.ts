import { isPublic } from '@/database/public'
import type { Revision, Withdrawal } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import {
  byLanguage,
  findKept,
  findPublished,
  latestRevision,
  summarize,
  type EditionSummary,
  type StoredEdition,
} from './editions'
import { anyThat, ofWork } from './questions'

type NewsSummary = Omit<EditionSummary, 'section'>
export type ListedEdition = NewsSummary & { work: string; isTranslation: boolean }
export type EditionsPage = {
  editions: ListedEdition[]
  /** What to give as `after` for the next page; absent on the last. */
  next?: number
}

/** Editions on one page of the list. */
const pageSize = 100

type ListQuery = {
  language?: Locale
  /** Written since, ISO 8601 in UTC. */
  since?: string
  /** The `next` of the page before. */
  after?: number
}

/** Public editions in the order in which they were made, by keyset: a page costs the same however far in it is. */
export async function listEditions({ language, since, after = 0 }: ListQuery): Promise<EditionsPage> {
  const where = {
    id: { greater_than: after },
    ...(language && { language: { equals: language } }),
    ...(since && { updatedAt: { greater_than_equal: since } }),
  }
  const { docs } = await findPublished(anyThat(where), { sort: 'id', limit: pageSize + 1, pagination: false })
  const editions = docs.slice(0, pageSize)
  const last = docs.length > pageSize ? editions.at(-1) : undefined
  return {
    editions: editions.map((edition) => listed(edition, edition.work ?? '')),
    ...(last && { next: last.id }),
  }
}

export type OpenEdition =
  | { kind: 'public'; summary: ListedEdition; revision: Revision; editions: NewsSummary[] }
  | { kind: 'withdrawn'; at: string; withdrawal?: Withdrawal }

/** One edition with its text as it was last published; what is left to say of one that is public no longer; or null. */
export async function getEdition(work: string, language: Locale): Promise<OpenEdition | null> {
  const [edition] = await findKept(ofWork(work, { language: { equals: language } }))
  const revision = edition && (await latestRevision(edition))
  if (!edition || !revision) return null
  if (!isPublic(edition)) {
    const { withdrawal, publishedAt } = revision
    return withdrawal
      ? { kind: 'withdrawn', at: publishedAt, withdrawal }
      : { kind: 'withdrawn', at: edition.updatedAt }
  }
  const { docs } = await findPublished(ofWork(work))
  const editions = byLanguage(docs).map(asNews)
  return { kind: 'public', summary: listed(edition, work), revision, editions }
}

function listed(edition: StoredEdition, work: string): ListedEdition {
  return { ...asNews(summarize(edition)), work, isTranslation: Boolean(edition.original) }
}

/** All of it is news, so that needn't be said. */
function asNews({ section: _section, ...news }: EditionSummary): NewsSummary {
  return news
}
