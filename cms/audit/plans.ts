import type { CollectionAfterChangeHook } from 'payload'
import type { Schedule } from '../payload-types'
import { record } from './record'

/** A line for each day that somebody sets for a text, or takes back. What comes of it is the publication's own line. */
export const recordPlan: CollectionAfterChangeHook<Schedule> = async ({ doc, operation, req }) => {
  if (!req.user) return doc
  await record(req, {
    action: operation === 'create' ? 'planned' : 'planCancelled',
    subject: { kind: doc.kind, id: doc.edition },
    details: { plan: doc.action, at: new Date(doc.at).toISOString() },
  })
  return doc
}
