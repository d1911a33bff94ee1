import type { EditionContent } from '@/editions/model'
import { isLocale, type Locale, type Section } from '@/i18n/routing'
import { getArticle } from './articles'
import type { EditionSummary } from './editions'

export type ParallelEdition = { section: Section; language: Locale; slug: string; content: EditionContent }

/** `one` is the edition at the address, `other` the one to read beside it. */
export type Parallel = { one: ParallelEdition; other: ParallelEdition; editions: EditionSummary[] }

/** The edition at an address beside another published one of the same work; null when either isn't there. */
export async function getParallel(
  locale: Locale,
  slug: string,
  language: string,
  section: Section = 'news',
): Promise<Parallel | null> {
  if (!isLocale(language)) return null
  const one = await getArticle(locale, slug, section)
  const beside = one?.editions.find((edition) => edition.language === language)
  if (!one || !beside || one.language === language) return null
  const other = await getArticle(language, beside.slug, section)
  return other && { one, other, editions: one.editions }
}
