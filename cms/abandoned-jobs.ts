import type { Payload } from 'payload'
import { fromPayload } from '@/database/sql'
import { repeat } from './repeat'

const hour = 60 * 60 * 1000

/**
 * Gives back the jobs of an app that died while it did them: Payload takes them for being done for ever, and plans no other of
 * their kind. `now` in milliseconds since the epoch.
 */
export async function giveBackJobs(payload: Payload, now = Date.now()): Promise<void> {
  const sql = 'UPDATE payload_jobs SET processing = false WHERE processing AND updated_at < ?'
  await fromPayload(payload.db).batch([{ sql, params: [new Date(now - hour).toISOString()] }])
}

/** From now on, once an hour. */
export function watchAbandonedJobs(payload: Payload): void {
  const failed = 'Jobs of an app that died could not be given back; tried again in an hour'
  repeat(payload, () => giveBackJobs(payload), { pause: hour, failed })
}
