import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { formatClock } from '@/i18n/formats'
import { isPublic } from '@/database/public'
import type { EditorLanguage, EditorText } from '../editor-language'
import type { EditionCollection } from '../edition/lookups'
import { schedulableOutcomes } from './outcomes'
import { sentences } from './sentences'
import { momentOf } from './wall-clock'

/** What an editor asks for. `at` is a day and a time on the municipality's clocks; `which`, of a time that comes twice. */
const wishSchema = z.object({
  // Not with the Z of UTC: it's a time on clocks
  at: z.iso.datetime({ local: true }).refine((at) => !at.endsWith('Z')),
  which: z.enum(['first', 'second']).optional(),
  action: z.enum(['publish', 'withdraw']),
  outcome: z.enum(schedulableOutcomes).optional(),
  reason: z.string().trim().max(500).optional(),
})
export type Wish = z.infer<typeof wishSchema>

/** Milliseconds ahead that anything is planned. */
const farthest = 2 * 366 * 24 * 60 * 60 * 1000

export type Choice = { which: 'first' | 'second'; says: string }

/** `at` is ISO 8601, UTC; `note` says what became of a time that doesn't exist. */
export type Reading =
  | { kind: 'plan'; wish: Wish; at: string; note?: string }
  | { kind: 'choice'; message: string; choices: Choice[] }
  | { kind: 'refused'; message: string }

/** Reads what was asked for. `now` in milliseconds since the epoch. */
export function readWish(language: EditorLanguage, body: unknown, timeZone: string, now: number): Reading {
  const refused = (text: EditorText): Reading => ({ kind: 'refused', message: text[language] })
  const { data: wish } = wishSchema.safeParse(body)
  if (!wish) return refused(sentences.notATime)
  if (wish.action === 'withdraw' && !(wish.outcome && wish.reason)) return refused(sentences.reasonMissing)
  const moment = momentOf(wish.at, timeZone)
  const clock = (at: string) => formatClock(at, language, timeZone)
  if (moment.kind === 'two' && !wish.which) return choiceOf(language, clock(moment.at[0]))
  const at = moment.kind === 'two' ? moment.at[wish.which === 'second' ? 1 : 0] : moment.at
  if (Date.parse(at) <= now) return refused(sentences.past)
  if (Date.parse(at) > now + farthest) return refused(sentences.tooFar)
  const note = moment.kind === 'moved' && sentences.moved(clock(at))[language]
  return { kind: 'plan', wish, at, ...(note && { note }) }
}

function choiceOf(language: EditorLanguage, time: string): Reading {
  const choices = (['first', 'second'] as const).map((which) => ({
    which,
    says: sentences[which](time)[language],
  }))
  return { kind: 'choice', message: sentences.whichOne[language], choices }
}

/** The plans of an edition that wait. */
export function waitingFor(kind: EditionCollection, edition: number): Where {
  return { kind: { equals: kind }, edition: { equals: edition }, state: { equals: 'waiting' } }
}

/** Whether readers will have the text at that time: they have it now, or a plan publishes it before. */
export async function isPublicBy(
  req: PayloadRequest,
  collection: EditionCollection,
  id: number,
  at: string,
): Promise<boolean> {
  const edition = await req.payload.findByID({ collection, id, depth: 0, req })
  if (isPublic(edition)) return true
  const where = {
    and: [waitingFor(collection, id), { action: { equals: 'publish' }, at: { less_than: at } }],
  }
  return (await req.payload.count({ collection: 'schedules', where, req })).totalDocs > 0
}
