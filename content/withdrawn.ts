import { isPublic } from '@/database/public'
import type { WithdrawalOutcome } from '@/editions/model'
import type { Locale, Section } from '@/i18n/routing'
import { findPublished, summarize, type EditionSummary } from './editions'
import { findEverPublished } from './history'
import { ofWork } from './questions'

/** What is left to say of an edition that readers could read once. */
export type Withdrawn = {
  section: Section
  language: Locale
  slug: string
  /** Empty where law demanded the removal of the text. */
  title: string
  /** ISO 8601, UTC. */
  at: string
  /** `unpublished`: taken away without a word. */
  outcome: WithdrawalOutcome | 'unpublished'
  /** In the edition's language. */
  reason?: string
  /** What takes its place, in the reader's language where there is such an edition. */
  replacement?: EditionSummary
  /** Other editions of it that are public still. */
  editions: EditionSummary[]
}

/** The edition at an address when it was public and is so no longer; null otherwise. */
export async function getWithdrawn(
  locale: Locale,
  slug: string,
  section: Section = 'news',
): Promise<Withdrawn | null> {
  const once = await findEverPublished(locale, slug, section)
  if (!once || isPublic(once.edition)) return null
  const { edition, latest } = once
  const { outcome = 'unpublished', reason, replacedBy } = latest.withdrawal ?? {}
  const replacement = replacedBy ? await editionFor(locale, section, replacedBy) : undefined
  const { docs } = await findPublished(ofWork(edition.work), { section })
  return {
    section,
    language: edition.language,
    slug: edition.slug,
    title: outcome === 'law' ? '' : latest.content.title,
    at: latest.withdrawal ? latest.publishedAt : edition.updatedAt,
    outcome,
    ...(reason && { reason }),
    ...(replacement && { replacement }),
    editions: docs.map(summarize),
  }
}

async function editionFor(
  locale: Locale,
  section: Section,
  work: string,
): Promise<EditionSummary | undefined> {
  const { docs } = await findPublished(ofWork(work), { section })
  const found = docs.find(({ language }) => language === locale) ?? docs.find(({ original }) => !original)
  return found && summarize(found)
}
