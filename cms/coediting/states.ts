import { LRUCache } from 'lru-cache'
import type { CollectionAfterChangeHook } from 'payload'
import type { EditionCollection, EditionDocument } from '../edition/lookups'

/** A state that a text had, and the account that made it so. */
export type State = { doc: EditionDocument; by?: string }

/** Some hundreds of texts at once, in memory: after a restart a save that's behind is compared with nothing. */
const states = new LRUCache<string, State>({ max: 300 })

/** `time` is when the text was saved (`updatedAt`), however it's written. */
function keyOf(collection: EditionCollection, id: number, time: string): string {
  return `${collection}/${id}/${new Date(time).toISOString()}`
}

/** The state that a text had from then on; undefined when it was too long ago. */
export function stateAt(collection: EditionCollection, id: number, time: string): State | undefined {
  return states.get(keyOf(collection, id, time))
}

/** Remembers what a text was before somebody saves something else. */
export function rememberState(collection: EditionCollection, doc: EditionDocument): void {
  const key = keyOf(collection, doc.id, doc.updatedAt)
  if (!states.has(key)) states.set(key, { doc })
}

/** Remembers what a text became, and by whom. */
export function rememberWriter(collection: EditionCollection): CollectionAfterChangeHook<EditionDocument> {
  return ({ doc, req }) => {
    const { user } = req
    const by = user?.name ?? user?.email
    states.set(keyOf(collection, doc.id, doc.updatedAt), { doc, ...(by && { by }) })
    return doc
  }
}

/** Whether two times, however they are written, are the same. */
export function isSameTime(one: string, other: string): boolean {
  return new Date(one).getTime() === new Date(other).getTime()
}
