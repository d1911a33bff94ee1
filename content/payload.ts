import config from '@/cms/config'
import { getPayload } from 'payload'

/** The CMS, with scheduled publishing running. Private to this folder: pages get plain data. */
export function cms() {
  return getPayload({ config, cron: true })
}
