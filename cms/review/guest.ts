import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isLocale, routing } from '@/i18n/routing'
import { atomicallyFor } from '../atomically'
import { record } from '../audit/record'
import { recordRefusal } from '../audit/refusals'
import { isEditionCollection } from '../edition/lookups'
import type { Review } from '../payload-types'
import { isSameText } from './door'
import { setReview } from './find'
import { hashOf } from './key'
import { previewOf } from './link'
import { refusalPage } from './refusal-page'
import { sentences, type LinkProblem } from './sentences'
import { takeTurn } from './situation'

const formSchema = z.object({
  key: z.string().max(100),
  decision: z.enum(['approved', 'returned']),
  words: z.string().trim().max(1000).default(''),
})

/** The review that a link leads to, if there is one. */
export async function findByKey(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  key: string,
): Promise<Review | undefined> {
  const where = { guestKey: { equals: hashOf(key) } }
  const { docs } = await req.payload.find({ collection: 'reviews', where, limit: 1, depth: 0, req })
  return docs[0]
}

export function problemOfLink(review: Review | undefined): LinkProblem | undefined {
  if (!review) return 'linkUnknown'
  if (review.guestRevoked) return 'linkRevoked'
  if (review.state === 'asked') return undefined
  if (review.state === 'void') return 'linkChanged'
  return review.state === 'approved' || review.state === 'returned' ? 'linkDecided' : 'linkOver'
}

/** `POST /api/reviews/answer`, a form: what a reviewer without account decides, by the key in their link. */
export const answerEndpoint: Omit<Endpoint, 'root'> = {
  path: '/answer',
  method: 'post',
  handler: async (req) => {
    const fields = await req.formData?.().catch(() => undefined)
    const form = formSchema.safeParse(fields && Object.fromEntries(fields)).data
    const outcome: Outcome = form
      ? await atomicallyFor(req, () => decide(req, form))
      : { problem: 'linkUnknown', review: undefined }
    const { problem, review } = outcome
    const language = isLocale(review?.text.language) ? review.text.language : routing.defaultLocale
    if (!problem) {
      const Location = previewOf(language, form?.key ?? '')
      return new Response(null, { status: 303, headers: { Location, 'Cache-Control': 'no-store' } })
    }
    await recordLinkRefusal(req, problem, review)
    return refusalPage(language, problem)
  },
}

type Outcome = { problem: LinkProblem | undefined; review: Review | undefined }

async function decide(
  req: PayloadRequest,
  { key, decision, words }: z.infer<typeof formSchema>,
): Promise<Outcome> {
  const first = await findByKey(req, key)
  if (!first || !isEditionCollection(first.kind)) return { problem: 'linkUnknown', review: undefined }
  const { kind: collection, edition: id } = first
  await takeTurn(req, collection, id)
  // Somebody may have decided while this one waited
  const review = (await findByKey(req, key)) ?? first
  const draft = await req.payload.findByID({ collection, id, draft: true, depth: 0, req })
  const problem = problemOfLink(review) ?? (isSameText(review, draft) ? undefined : 'linkChanged')
  if (problem) return { problem, review }
  if (decision === 'returned' && !words) return { problem: 'wordsMissing', review }
  const decider = review.guest ?? ''
  await setReview(req, review, { state: decision, decider, ...(words && { words }) })
  await record(
    req,
    {
      action: decision,
      subject: { kind: collection, id, title: draft.title },
      details: { review: review.id, reviewer: decider, ...(words && { why: words }) },
    },
    null,
  )
  return { problem: undefined, review }
}

/** Keeps in the log that a link was tried that is good for nothing. */
export async function recordLinkRefusal(
  { payload }: Pick<PayloadRequest, 'payload'>,
  problem: LinkProblem,
  review: Review | undefined,
): Promise<void> {
  const { kind, edition, guest } = review ?? {}
  const entry = {
    action: 'refused' as const,
    ...(kind && edition !== undefined && { subject: { kind, id: edition } }),
    details: { why: sentences[problem].sv, ...(guest && { reviewer: guest }) },
  }
  await recordRefusal({ payload, user: null }, entry, null)
}
