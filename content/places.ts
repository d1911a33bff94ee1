import { isPublic } from '@/database/public'
import { slugGroup } from '@/editions/cache-groups'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { sectionNames, sections, type Section } from '@/i18n/sections'
import { slugify } from '@/i18n/slug'
import { findKept, findPublished, latestRevision, type StoredEdition } from './editions'
import { findEverPublished } from './history'
import { findPagePlace } from './page-places'
import { cms } from './payload'
import { anyThat, ofWork, withSlug } from './questions'
import type { EditionAddress } from './resolution'

/** The place that a slug means to readers in `locale`, however it was typed and in whatever language it is. */
export async function findPlace(
  locale: Locale,
  typed: string,
  section: Section = 'news',
): Promise<EditionAddress | null> {
  if (sections[section].isTree) return findPagePlace(locale, typed)
  for (const slug of new Set([typed, slugify(typed)])) {
    const place = slug && ((await placeAt(locale, slug)) ?? (await formerPlace(locale, slug)))
    if (place) return place
  }
  return null
}

/** The address of the edition that had an id on the old site. */
export async function addressByOldId(oldId: string): Promise<string | null> {
  for (const section of sectionNames) {
    const [edition] = await findKept(anyThat({ oldId: { equals: oldId } }), section)
    if (edition && (await latestRevision(edition)))
      return addressOf(edition.language, `/${section}/[slug]`, { slug: edition.slug })
  }
  return null
}

/** A reader's own language comes first, withdrawn or not; then what is published in another, then what was. */
async function placeAt(locale: Locale, slug: string): Promise<EditionAddress | null> {
  const { docs } = await findPublished(withSlug(slug))
  if (docs.some(({ language }) => language === locale)) return { slug, isWithdrawn: false }
  const once = await findEverPublished(locale, slug)
  if (once?.edition.language === locale) return { slug, isWithdrawn: true }
  const found = docs.find(({ original }) => !original) ?? docs[0] ?? once?.edition
  const published = found && (await publishedPlace(locale, found.work))
  if (published) return published
  return once && !isPublic(once.edition) ? { slug, isWithdrawn: true } : null
}

async function formerPlace(locale: Locale, slug: string): Promise<EditionAddress | null> {
  const payload = await cms([slugGroup(slug)])
  const found = await payload.find({
    collection: 'former-addresses',
    where: { slug: { equals: slug } },
    depth: 1,
    pagination: false,
  })
  const former = found.docs.find(({ language }) => language === locale) ?? found.docs[0]
  const edition = typeof former?.article === 'object' ? former.article : undefined
  if (!edition) return null
  const published = await publishedPlace(locale, edition.work)
  return published ?? (edition.slug === slug ? null : placeAt(locale, edition.slug))
}

/** A work in a language, or its original where it isn't translated; null when neither is published. */
async function publishedPlace(locale: Locale, work: StoredEdition['work']): Promise<EditionAddress | null> {
  const { docs } = await findPublished(ofWork(work))
  const edition = docs.find(({ language }) => language === locale) ?? docs.find(({ original }) => !original)
  return edition ? { slug: edition.slug, isWithdrawn: false } : null
}
