import { Gauge, Registry } from 'prom-client'
import { lastVerified } from '@/cms/history/watch'
import { cms } from './payload'

/** Milliseconds after which a job that is due should have been done. */
const lateAfter = 5 * 60 * 1000

/** What the app knows of itself, for Prometheus, in its text format. The edge adds its own and gives both. */
export async function numbers(): Promise<string> {
  const registry = new Registry()
  const registers = [registry]
  const payload = await cms([])
  const jobs = new Gauge({
    name: 'site_jobs',
    help: 'Scheduled work by state: waiting, late by five minutes or more, or given up',
    labelNames: ['state'] as const,
    registers,
  })
  const due = new Date(Date.now() - lateAfter).toISOString()
  const open = { completedAt: { exists: false }, hasError: { not_equals: true } }
  const isDue = { or: [{ waitUntil: { less_than: due } }, { waitUntil: { exists: false } }] }
  const states = {
    waiting: open,
    late: { and: [open, isDue, { createdAt: { less_than: due } }] },
    failed: { hasError: { equals: true } },
  }
  for (const [state, where] of Object.entries(states)) {
    const { totalDocs } = await payload.count({ collection: 'payload-jobs', where })
    jobs.set({ state }, totalDocs)
  }
  const verified = await lastVerified(payload)
  if (verified) {
    const gauge = (name: string, help: string, value: number) => {
      new Gauge({ name, help, registers }).set(value)
    }
    gauge(
      'site_history_whole',
      '1 when the history was whole when it was last verified',
      Number(verified.whole),
    )
    gauge('site_history_verified_timestamp_seconds', 'When the history was last verified', verified.at / 1000)
  }
  return registry.metrics()
}
