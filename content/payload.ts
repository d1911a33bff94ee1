import config from '@/cms/config'
import type { CacheGroup } from '@/editions/cache-groups'
import { getPayload } from 'payload'
import { madeOf } from './made-of'

/**
 * The CMS, with scheduled publishing running, for an answer that is made of these groups of what it holds; none for what
 * nobody keeps. Private to this folder: pages get plain data.
 */
export function cms(groups: readonly CacheGroup[]) {
  madeOf(groups)
  return getPayload({ config, cron: true })
}
