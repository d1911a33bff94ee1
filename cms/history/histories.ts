import type { Payload } from 'payload'
import type { Revision } from '@/editions/model'

/** All revisions that are kept under one work and language, from the first. */
export type RevisionChain = { work: string; language: string; revisions: Revision[] }

/** Rows read at once: little enough memory for any number of revisions. */
const atOnce = 500

/** Every edition's history, one after another, ordered by work and language. */
export async function* allChains(payload: Payload): AsyncGenerator<RevisionChain> {
  let current: RevisionChain | undefined
  for await (const { work, language, record } of allRows(payload)) {
    if (current?.work === work && current.language === language) current.revisions.push(record)
    else {
      if (current) yield current
      current = { work, language, revisions: [record] }
    }
  }
  if (current) yield current
}

async function* allRows(payload: Payload) {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'revisions',
      sort: ['work', 'language', 'number'],
      limit: atOnce,
      page,
      depth: 0,
    })
    yield* docs
    if (!hasNextPage) return
  }
}
