import type { Payload } from 'payload'
import { editionCollections } from '../edition/lookups'

/**
 * Says which public texts are dated in the future, as after a start with a clock that was ahead: readers get them when
 * their time comes, and editors can give them another. Empty when there are none.
 */
export async function futureDates(payload: Payload): Promise<string> {
  const now = new Date().toISOString()
  const where = { publishedAt: { greater_than: now }, _status: { equals: 'published' } } as const
  const found = await Promise.all(
    editionCollections.map((collection) =>
      payload.find({ collection, where, sort: 'publishedAt', limit: 10, depth: 0, select: { title: true } }),
    ),
  )
  const count = found.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  if (count === 0) return ''
  const titles = found.flatMap(({ docs }) => docs.map(({ title }) => `“${title}”`))
  return [
    `Published texts that are dated in the future: ${count} (${titles.slice(0, 10).join(', ')}).`,
    `The time here is ${now}. Either the clock here is behind, or it was ahead when they were published: then set “Published” anew in each.`,
  ].join(' ')
}
