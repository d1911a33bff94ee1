import { isDeepStrictEqual } from 'node:util'
import type { CollectionAfterChangeHook } from 'payload'
import { pictureGroup } from '@/editions/cache-groups'
import type { Media } from '../payload-types'
import { publish } from '../publications'
import { afterCommit } from '../transactions'
import { beginSizes } from './sizes'

/** Another focus makes other cuts; lists show them at addresses of their own. */
export const cutAnew: CollectionAfterChangeHook<Media> = async ({ doc, previousDoc, operation, req }) => {
  const before = (previousDoc as Partial<Media> | undefined)?.focus ?? null
  if (operation !== 'update' || isDeepStrictEqual(doc.focus ?? null, before)) return doc
  const where = { name: { equals: doc.filename } }
  await req.payload.update({ collection: 'files', where, data: { sizes: 'waiting' }, depth: 0, req })
  await afterCommit(req, 'sizes', () => beginSizes(req.payload))
  if (doc.filename) await publish(req, [pictureGroup(doc.filename)])
  return doc
}
