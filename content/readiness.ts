import { logger } from '@/cms/logger'
import { cms } from './payload'

/**
 * Has the database read and write, and gives a sentence for an operator when it can't, or null. It holds no address and
 * no password; the cause is in the log.
 */
export async function databaseProblem(): Promise<string | null> {
  try {
    const { kv } = await cms([])
    const written = { at: Date.now() }
    await kv.set('readiness', written)
    const read = await kv.get<typeof written>('readiness')
    // Another app on the same database may have written in between
    return typeof read?.at === 'number' ? null : 'The database does not give back what was written.'
  } catch (error) {
    logger.error({ err: error, msg: 'The database can’t be read and written' })
    return 'The database can’t be read and written.'
  }
}
