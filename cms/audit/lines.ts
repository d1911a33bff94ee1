import type { Payload } from 'payload'
import type { AuditRow } from '../payload-types'

/** Rows read at once: little enough memory for any number of lines. */
const atOnce = 500

/** Every line of the log, from the first. */
export async function* allLines(payload: Payload): AsyncGenerator<AuditRow> {
  for (let after = 0; ;) {
    const { docs } = await payload.find({
      collection: 'audit',
      where: { number: { greater_than: after } },
      sort: 'number',
      limit: atOnce,
      pagination: false,
      depth: 0,
    })
    yield* docs
    const last = docs.at(-1)
    if (!last || docs.length < atOnce) return
    after = last.number
  }
}
