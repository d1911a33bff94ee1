import type { Where } from 'payload'
import { slugGroup, workGroup, type CacheGroup } from '@/editions/cache-groups'

/** Which editions are asked for, and what changes which those are. */
export type Question = { where: Where; groups: readonly CacheGroup[] }

/** The editions of a work, or those of them that this is true of. */
export const ofWork = (work: string | null | undefined, where: Where = {}): Question => ({
  where: { ...where, work: { equals: work } },
  groups: work ? [workGroup(work)] : [],
})

export const ofWorks = (works: string[]): Question => ({
  where: { work: { in: works } },
  groups: works.map(workGroup),
})

/** Editions that have a slug, in whatever language. */
export const withSlug = (slug: string): Question => ({
  where: { slug: { equals: slug } },
  groups: [slugGroup(slug)],
})

/** Editions that a list names, whose group was named when the list was read. */
export const listed = (ids: number[]): Question => ({ where: { id: { in: ids } }, groups: [] })

/** Whichever editions this is true of: any publication may add one. */
export const anyThat = (where: Where): Question => ({ where, groups: ['editions'] })
