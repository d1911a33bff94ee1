import { createLogger } from '@/log'
import { readSettings } from '@/settings'
import { faultOfRequest } from './failures/unreadable'

/** What the app writes its log with, the CMS's own lines among it. */
export const logger = createLogger(
  'app',
  readSettings().logLevel,
  undefined,
  (error) => faultOfRequest(error) !== undefined,
)
