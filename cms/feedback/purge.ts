import type { Payload, TaskConfig } from 'payload'
import { unlessTaken } from '@/database/turns'
import { readSettings } from '@/settings'

const day = 24 * 60 * 60 * 1000

/** Deletes feedback that is older than it may become. `now` in milliseconds since the epoch. */
export async function purgeFeedback(payload: Payload, now = Date.now()): Promise<void> {
  const oldest = new Date(now - readSettings().feedbackDays * day).toISOString()
  await payload.db.deleteMany({ collection: 'feedback', where: { createdAt: { less_than: oldest } } })
}

/** Every hour; what was missed while the site was down is done when it is up again. */
export const purgeTask: TaskConfig = {
  slug: 'purgeFeedback',
  schedule: [{ cron: '7 * * * *', queue: 'default' }],
  retries: 2,
  handler: async ({ req }) => {
    await unlessTaken(req.payload.db, 'feedback', () => purgeFeedback(req.payload))
    return { output: {} }
  },
}
