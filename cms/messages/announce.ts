import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { CacheGroup } from '@/editions/cache-groups'
import type { Message } from '../payload-types'
import { publish } from '../publications'

/** What a message is shown in. */
export const groupOf = ({ gravity }: Pick<Message, 'gravity'>): CacheGroup =>
  gravity === 'service' ? 'services' : 'banners'

export const announceMessage: CollectionAfterChangeHook<Message> = async (change) => {
  const { doc, previousDoc, operation, req } = change
  await publish(req, [groupOf(doc), ...(operation === 'update' ? [groupOf(previousDoc)] : [])])
  return doc
}

export const announceNoMore: CollectionAfterDeleteHook<Message> = async ({ doc, req }) => {
  await publish(req, [groupOf(doc)])
  return doc
}
