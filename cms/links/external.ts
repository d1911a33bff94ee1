import type { Payload } from 'payload'
import { z } from 'zod'
import { unlessTaken } from '@/database/turns'
import { readSettings } from '@/settings'
import { repeat } from '../repeat'
import { askAll, type Answer } from './ask'
import { siteLinks } from './site-links'

const time = z.iso.datetime()
const stateSchema = z.object({
  /** `uncertain`: silent, but not often enough to say so. */
  verdict: z.enum(['works', 'moved', 'gone', 'closed', 'uncertain', 'down']),
  at: time,
  movedTo: z.string().optional(),
  /** When it was silent, since it last answered. */
  failures: z.array(time),
})
const recordSchema = z.object({ at: time, states: z.record(z.string(), stateSchema) })

/** What is known of an address elsewhere. Times in ISO 8601, UTC. */
export type LinkState = z.output<typeof stateSchema>

/** A host seems down after this many silences, on so many days. */
const enough = { silences: 3, days: 2 }

/** What is known of an address after another answer. */
export function judge(before: LinkState | undefined, answer: Answer, at: string): LinkState {
  if (answer.kind !== 'silent') {
    const movedTo = answer.kind === 'works' ? answer.movedTo : undefined
    const verdict = answer.kind === 'works' && movedTo ? 'moved' : answer.kind
    return { verdict, at, failures: [], ...(movedTo && { movedTo }) }
  }
  const failures = [...(before?.failures ?? []), at].slice(-10)
  const days = new Set(failures.map((failure) => failure.slice(0, 10)))
  const isDown = failures.length >= enough.silences && days.size >= enough.days
  return { verdict: isDown ? 'down' : 'uncertain', at, failures }
}

const key = 'external links'

/** What is known of addresses elsewhere, and when they were asked for last. */
export async function knownStates(payload: Payload): Promise<z.output<typeof recordSchema> | undefined> {
  return recordSchema.safeParse(await payload.kv.get(key)).data
}

/** Asks for every address elsewhere that public texts lead to, and keeps what was learnt. */
export async function checkExternal(
  payload: Payload,
  manner: { pause?: number; now?: string } = {},
): Promise<void> {
  const { now = new Date().toISOString(), pause } = manner
  const { siteUrl } = readSettings()
  const addresses = new Set<string>()
  for await (const { href } of siteLinks(payload)) if (mayAsk(href, siteUrl)) addresses.add(href)
  const before = await knownStates(payload)
  const agent = `Mozilla/5.0 (compatible; link check of ${siteUrl})`
  const answers = await askAll(addresses, { agent, ...(pause !== undefined && { pause }) })
  const states = Object.fromEntries(
    [...answers].map(([address, answer]) => [address, judge(before?.states[address], answer, now)]),
  )
  await payload.kv.set(key, { at: now, states })
}

/** A site that isn't in the world, as on a developer's machine, asks nobody in the world either. */
function mayAsk(href: string, siteUrl: string): boolean {
  if (!/^https?:/.test(href) || !URL.canParse(href)) return false
  const { origin, hostname } = new URL(href)
  return origin !== siteUrl && (isLocal(hostname) || !isLocal(new URL(siteUrl).hostname))
}

function isLocal(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

const hour = 60 * 60 * 1000

/** Once a day, beside the readers; what failed, an hour later. */
export function watchExternal(payload: Payload): void {
  const look = async () => {
    const last = await knownStates(payload)
    if (!last || Date.now() - Date.parse(last.at) > 23 * hour) await checkExternal(payload)
  }
  repeat(payload, () => unlessTaken(payload.db, 'links', look), {
    first: hour,
    pause: hour,
    failed: 'Links could not be checked; tried again in an hour',
  })
}
