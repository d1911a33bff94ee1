import { isPublic } from '@/database/public'
import { workGroup } from '@/editions/cache-groups'
import type { Revision } from '@/editions/model'
import type { Locale, Section } from '@/i18n/routing'
import {
  findKept,
  findPublished,
  latestRevision,
  summarize,
  whereAt,
  type EditionSummary,
  type KeptEdition,
} from './editions'
import { cms } from './payload'
import { ofWork } from './questions'

/** An edition that was published at some time, with what was published of it last. */
export type EverPublished = { edition: KeptEdition; latest: Revision }

/**
 * The edition at an address, public still or not: in the reader's language, or else the original that has this slug,
 * or else a translation into a third language.
 */
export async function findEverPublished(
  locale: Locale,
  slug: string,
  section: Section = 'news',
): Promise<EverPublished | null> {
  const editions = await findKept(await whereAt(section, locale, slug), section)
  const rank = ({ language, original }: KeptEdition) => (language === locale ? 0 : original ? 2 : 1)
  for (const edition of editions.toSorted((one, other) => rank(one) - rank(other))) {
    const latest = await latestRevision(edition)
    if (latest) return { edition, latest }
  }
  return null
}

export type History = {
  section: Section
  language: Locale
  slug: string
  /** The last title that was public; empty where law demanded its removal. */
  title: string
  isPublic: boolean
  /** Law demanded that the text be removed: of its revisions only that fact is left to show. */
  isRemoved: boolean
  /** What is public of the work. */
  editions: EditionSummary[]
  /** From the first; none of them when removed. */
  revisions: Revision[]
}

/** What was published of the edition at an address, public still or not; null where nothing ever was. */
export async function getHistory(
  locale: Locale,
  slug: string,
  section: Section = 'news',
): Promise<History | null> {
  const once = await findEverPublished(locale, slug, section)
  if (!once) return null
  const { edition, latest } = once
  const isRemoved = latest.withdrawal?.outcome === 'law'
  const { docs } = await findPublished(ofWork(edition.work), { section })
  return {
    section,
    language: edition.language,
    slug: edition.slug,
    title: isRemoved ? '' : latest.content.title,
    isPublic: isPublic(edition),
    isRemoved,
    editions: docs.map(summarize),
    revisions: isRemoved ? [] : await allRevisions(edition),
  }
}

export type RevisionInHistory = History & { revision: Revision; previous?: Revision; next?: Revision }

/** One revision among its neighbours; `number` as it stands in the address. Null where there is none to show. */
export async function getRevision(
  locale: Locale,
  slug: string,
  number: string,
  section: Section = 'news',
): Promise<RevisionInHistory | null> {
  const history = await getHistory(locale, slug, section)
  const at = history?.revisions.findIndex((revision) => String(revision.number) === number) ?? -1
  const revision = history?.revisions[at]
  if (!history || !revision) return null
  const previous = history.revisions[at - 1]
  const next = history.revisions[at + 1]
  return { ...history, revision, ...(previous && { previous }), ...(next && { next }) }
}

async function allRevisions({ work, language }: KeptEdition): Promise<Revision[]> {
  const payload = await cms(work ? [workGroup(work)] : [])
  const found = await payload.find({
    collection: 'revisions',
    where: { work: { equals: work }, language: { equals: language } },
    sort: 'number',
    pagination: false,
    depth: 0,
  })
  return found.docs.map(({ record }) => record)
}
