import { APIError, type Payload, type PayloadRequest } from 'payload'
import { atomically } from '../atomically'
import type { Schedule } from '../payload-types'
import { repeat } from '../repeat'
import { databaseOf } from '../transactions'
import { carryOut } from './carry-out'
import { mailFailure } from './mail-failure'
import { refusalInEachLanguage } from './try-out'

/** Plans that are carried out in one look; the next look takes more. */
const most = 100

/**
 * Carries out what is due at `now`, the earliest first, each once however many apps look: also what came due while the
 * site was down. What the rules of publication refuse has failed, and says why. What failed otherwise, as when the database
 * is gone, waits for the next look and holds up nothing else.
 */
export async function runDue(payload: Payload, now = new Date()): Promise<void> {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: { state: { equals: 'waiting' }, at: { less_than_equal: now.toISOString() } },
    sort: 'at',
    limit: most,
    pagination: false,
    depth: 0,
  })
  for (const schedule of docs)
    await run(payload, schedule).catch((err: unknown) => {
      payload.logger.error({
        err,
        msg: `What is scheduled for ${schedule.kind} ${schedule.edition} is tried again`,
      })
    })
}

async function run(payload: Payload, schedule: Schedule): Promise<void> {
  try {
    await atomically(payload, async (req) => {
      req.context.plannedBy = schedule.setBy
      if (await claim(req, schedule)) await carryOut(req, schedule)
    })
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    const problem = (await refusalInEachLanguage(payload, schedule)) ?? everyLanguage(error.message)
    payload.logger.warn(`What was scheduled for ${schedule.kind} ${schedule.edition} failed: ${problem.en}`)
    const failed = { state: 'failed', problem } as const
    await mailFailure(
      payload,
      await payload.update({ collection: 'schedules', id: schedule.id, data: failed }),
    )
  }
}

/** In the transaction that carries it out: whoever asks at the same time waits for it, and finds that it's done. */
async function claim(req: PayloadRequest, { id }: Schedule): Promise<boolean> {
  const database = await databaseOf(req)
  const [rows] = await database.batch([
    {
      sql: `UPDATE schedules SET state = 'done' WHERE id = ? AND state = 'waiting' RETURNING id`,
      params: [id],
    },
  ])
  return rows?.length === 1
}

const everyLanguage = (message: string) => ({ sv: message, en: message, uk: message })

/** From now on, every two seconds. */
export function watchSchedules(payload: Payload): void {
  const failed = 'What is scheduled could not be looked at; tried again in two seconds'
  repeat(payload, () => runDue(payload), { pause: 2000, failed })
}
