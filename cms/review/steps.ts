import type { PayloadRequest } from 'payload'
import { record } from '../audit/record'
import type { Entry } from '../audit/line'
import { previewOf } from './link'
import { setReview } from './find'
import { makeKey } from './key'
import type { Situation, Step } from './situation'

/** What was said with a step: why, or who gets a link. */
export type Said = { words: string; guest: string }

/** A step that may be taken; returns the address of a link when it makes one, which is told this once. */
type Take = (req: PayloadRequest, situation: Situation, said: Said) => Promise<string | undefined>

const take: Record<Step, Take> = {
  ask: (req, situation) => open(req, situation, 'asked'),
  approve: (req, situation) => decide(req, situation, 'approved'),
  return: (req, situation, { words }) => decide(req, situation, 'returned', words),
  publishAlone: async (req, situation, { words }) => {
    const { collection, draft, user } = situation
    await open(req, situation, 'alone', words)
    const data = { _status: 'published' as const }
    await req.payload.update({ collection, id: draft.id, data, overrideAccess: false, user, depth: 0, req })
    return undefined
  },
  look: async (req, situation) => {
    await move(req, situation, { state: 'seen' })
    await note(req, situation, 'looked')
    return undefined
  },
  link: async (req, situation, { guest }) => {
    const { key, hash } = makeKey()
    await move(req, situation, { guest, guestKey: hash, guestRevoked: false })
    await note(req, situation, 'linkMade', { reviewer: guest })
    return previewOf(situation.draft.language, key)
  },
  revoke: async (req, situation) => {
    await move(req, situation, { guestRevoked: true })
    await note(req, situation, 'linkRevoked', { reviewer: situation.review?.guest ?? '' })
    return undefined
  },
}

export const takeStep = (step: Step, ...rest: Parameters<Take>) => take[step](...rest)

async function open(
  req: PayloadRequest,
  situation: Situation,
  state: 'asked' | 'alone',
  words?: string,
): Promise<undefined> {
  const { collection, draft, review, user } = situation
  if (review?.state === 'asked' || review?.state === 'approved')
    await setReview(req, review, { state: 'void' })
  const asked = { askedBy: user.id, asker: user.name ?? user.email, ...(words && { words }) }
  const data = { kind: collection, edition: draft.id, state, text: draft, ...asked }
  await req.payload.create({ collection: 'reviews', data, depth: 0, req })
  const why = words && { why: words }
  await note(req, situation, state === 'asked' ? 'reviewAsked' : 'publishedAlone', { ...why })
}

async function decide(
  req: PayloadRequest,
  situation: Situation,
  state: 'approved' | 'returned',
  words?: string,
): Promise<undefined> {
  const { user } = situation
  await move(req, situation, { state, decider: user.name ?? user.email, ...(words && { words }) })
  await note(req, situation, state, { ...(words && { why: words }) })
}

async function move(
  req: PayloadRequest,
  { review }: Situation,
  data: Parameters<typeof setReview>[2],
): Promise<void> {
  if (review) await setReview(req, review, data)
}

async function note(
  req: PayloadRequest,
  { collection, draft, review }: Situation,
  action: Entry['action'],
  details: Entry['details'] = {},
): Promise<void> {
  const subject = { kind: collection, id: draft.id, title: draft.title }
  await record(req, { action, subject, details: { ...(review && { review: review.id }), ...details } })
}
