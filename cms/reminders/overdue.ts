import type { Payload } from 'payload'
import { isPublic } from '@/database/public'
import { whereOpen } from '../accounts/closed'
import { editionCollections, type EditionCollection, type EditionDocument } from '../edition/lookups'
import type { User } from '../payload-types'
import { may } from '../roles'

/** A public text whose day of review has passed. `responsible` wrote on it last; undefined when they can't any more. */
export type OverdueText = {
  collection: EditionCollection
  id: number
  title: string
  language: EditionDocument['language']
  /** ISO 8601. */
  reviewBy: string
  responsible: User | undefined
}

/** What somebody should have read again by `now`, the longest overdue first. */
export async function overdueTexts(payload: Payload, now = new Date()): Promise<OverdueText[]> {
  const found = await Promise.all(
    editionCollections.map(async (collection) =>
      (await passed(payload, collection, now)).map((text) => ({ ...text, collection })),
    ),
  )
  const texts = found.flat()
  const writers = await writersOf(payload, texts)
  return texts
    .map(({ collection, id, title, language, reviewBy, lastWriter }) => {
      const responsible = writers.get(lastWriter ?? 0)
      return { collection, id, title, language, reviewBy: reviewBy ?? '', responsible }
    })
    .sort((one, other) => one.reviewBy.localeCompare(other.reviewBy))
}

/** Whether it's this person's to see to: their own, what is nobody's, and everything for those who publish. */
export function isFor(user: User, { collection, responsible }: OverdueText): boolean {
  if (may(user, 'publish', collection) === true) return true
  return may(user, 'update', collection) === true && (!responsible || responsible.id === user.id)
}

/** Found by the day alone, which few texts have: with their state asked for, SQLite would look through all that are published. */
async function passed(payload: Payload, collection: EditionCollection, now: Date) {
  const { docs } = await payload.db.find<EditionDocument>({
    collection,
    where: { reviewBy: { less_than: now.toISOString() } },
    pagination: false,
    limit: 0,
    select,
  })
  return docs.filter(isPublic)
}

const select = {
  title: true,
  language: true,
  reviewBy: true,
  lastWriter: true,
  _status: true,
  withdrawal: true,
  publishedAt: true,
} as const

async function writersOf(
  payload: Payload,
  texts: readonly Pick<EditionDocument, 'lastWriter'>[],
): Promise<Map<number, User>> {
  const ids = [...new Set(texts.flatMap(({ lastWriter }) => lastWriter ?? []))]
  const where = { ...whereOpen, id: { in: ids } }
  const { docs } = await payload.find({ collection: 'users', where, pagination: false, depth: 0 })
  return new Map(docs.map((user) => [user.id, user]))
}
