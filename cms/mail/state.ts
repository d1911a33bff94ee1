import type { Payload } from 'payload'
import { z } from 'zod'

const key = 'mail failure'
const failureSchema = z.object({ at: z.iso.datetime(), why: z.string() })

/** The last letter that could not be sent; `at` is ISO 8601. */
export type MailFailure = z.output<typeof failureSchema>

/** Keeps why a letter could not be sent; null once one could. */
export async function keepFailure({ kv }: Pick<Payload, 'kv'>, why: string | null): Promise<void> {
  if (why !== null) await kv.set(key, { at: new Date().toISOString(), why } satisfies MailFailure)
  else if (await kv.has(key)) await kv.delete(key)
}

/** Undefined when the last letter was taken. */
export async function mailFailure({ kv }: Pick<Payload, 'kv'>): Promise<MailFailure | undefined> {
  return failureSchema.safeParse(await kv.get(key)).data
}
