import type { Payload } from 'payload'
import { z } from 'zod'
import type { OverdueText } from './overdue'

const key = 'reminders'
const day = 24 * 60 * 60 * 1000

/** Milliseconds after the first reminder of a text; there is no third. */
export const again = 14 * day

const recordSchema = z.record(
  z.string(),
  z.object({ reviewBy: z.string(), times: z.array(z.iso.datetime()) }),
)
/** When people were reminded of what is overdue, by text. */
type Reminded = z.output<typeof recordSchema>

/**
 * What somebody is to be reminded of now; from then on it's kept that they were, so that nobody gets a letter twice. What
 * isn't overdue any more is forgotten, and so is what has got another day.
 */
export async function claimReminders(
  { kv }: Pick<Payload, 'kv'>,
  overdue: readonly OverdueText[],
  now: Date,
): Promise<OverdueText[]> {
  const known = recordSchema.safeParse(await kv.get(key)).data ?? {}
  const kept: Reminded = {}
  const due = overdue.filter((text) => {
    const times = timesOf(known, text)
    const isDue = times.length === 0 || (times.length === 1 && isLongAgo(times[0] ?? '', now))
    kept[nameOf(text)] = {
      reviewBy: text.reviewBy,
      times: isDue ? [...times, now.toISOString()] : times,
    }
    return isDue
  })
  await kv.set(key, kept)
  return due
}

const nameOf = ({ collection, id }: OverdueText) => `${collection}/${id}`

function timesOf(known: Reminded, text: OverdueText): string[] {
  const before = known[nameOf(text)]
  return before?.reviewBy === text.reviewBy ? before.times : []
}

function isLongAgo(time: string, now: Date): boolean {
  return now.getTime() - Date.parse(time) >= again
}
