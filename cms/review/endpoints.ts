import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { atomicallyFor } from '../atomically'
import { recordRefusal } from '../audit/refusals'
import { say } from '../editor-language'
import type { EditionCollection } from '../edition/lookups'
import type { User } from '../payload-types'
import { bodyOf } from '../request-body'
import { isReviewed } from './needs'
import { sentences } from './sentences'
import { hindrance, situationOf, steps, takeTurn, type Situation, type Step } from './situation'
import { wordsOfState } from './state-words'
import { takeStep } from './steps'

/** What an editor is told of the review of a text. `says` is its state; `link` is told once, to who made it. */
export type Reviewing = {
  isOn: boolean
  review?: number
  says: string
  words?: string
  guest?: string
  may: Step[]
  link?: string
}

/** A step, and the review that it's about: another version's isn't meant. */
const bodySchema = z.object({
  step: z.enum(steps),
  review: z.number().int().optional(),
  words: z.string().trim().max(1000).default(''),
  guest: z.string().trim().max(200).default(''),
})

/** `GET` and `POST /api/articles/:id/review`: where the review of a text stands, and a step of it. For editors. */
export function reviewEndpoints(collection: EditionCollection): Omit<Endpoint, 'root'>[] {
  return [
    {
      path: '/:id/review',
      method: 'get',
      handler: async (req) => {
        if (!req.user) return refuse(req, 'logIn')
        const situation = await situationOf(req, collection, req.user)
        return situation ? answer(req, situation) : refuse(req, 'unknownText')
      },
    },
    {
      path: '/:id/review',
      method: 'post',
      handler: async (req) => (req.user ? step(req, collection, req.user) : refuse(req, 'logIn')),
    },
  ]
}

async function step(req: PayloadRequest, collection: EditionCollection, user: User): Promise<Response> {
  const body = bodySchema.safeParse(await bodyOf(req)).data
  if (!body) return refuse(req, 'malformed')
  const { refused, situation, link } = await atomicallyFor(req, () => attempt(req, collection, user, body))
  if (!refused && situation) return answer(req, situation, link)
  const { id, title } = situation?.draft ?? {}
  const subject = { kind: collection, ...(id && { id }), ...(title && { title }) }
  const sentence = refused ?? 'unknownText'
  await recordRefusal(req, { action: 'refused', subject, details: { why: sentences[sentence].sv } })
  return refuse(req, sentence)
}

type Attempted = {
  situation: Situation | null
  refused?: keyof typeof sentences | undefined
  link?: string | undefined
}

async function attempt(
  req: PayloadRequest,
  collection: EditionCollection,
  user: User,
  body: Body,
): Promise<Attempted> {
  await takeTurn(req, collection, Number(req.routeParams?.id) || 0)
  const situation = await situationOf(req, collection, user)
  const refused = situation ? reasonAgainst(body, situation) : 'unknownText'
  if (refused || !situation) return { situation, refused }
  const link = await takeStep(body.step, req, situation, body)
  return { situation: await situationOf(req, collection, user), link }
}

type Body = z.infer<typeof bodySchema>

function reasonAgainst({ step, review, words, guest }: Body, situation: Situation) {
  const isAbout = step !== 'ask' && step !== 'publishAlone'
  const reason = hindrance(step, situation)
  if (reason) return reason
  if (isAbout && review !== situation.review?.id) return 'notAsked'
  const isSilent = (step === 'return' || step === 'publishAlone') && !words
  return isSilent || (step === 'link' && !guest) ? 'wordsMissing' : undefined
}

function answer(req: PayloadRequest, situation: Situation, link?: string): Response {
  const { collection, review } = situation
  const { words, guest, guestRevoked } = review ?? {}
  const told: Reviewing = {
    isOn: isReviewed(collection),
    says: say(req, wordsOfState(review)),
    may: steps.filter((one) => !hindrance(one, situation)),
    ...(review && { review: review.id }),
    ...(words && { words }),
    ...(guest && !guestRevoked && { guest }),
    ...(link && { link }),
  }
  return Response.json(told, { headers: { 'Cache-Control': 'no-store' } })
}

const statusOf: Partial<Record<keyof typeof sentences, number>> = {
  ...{ logIn: 401, unknownText: 404, malformed: 400, wordsMissing: 400 },
  ...{ notYours: 403, ownText: 403, ownHaste: 403 },
}

function refuse(req: PayloadRequest, sentence: keyof typeof sentences): Response {
  const body = { errors: [{ message: say(req, sentences[sentence]) }] }
  return Response.json(body, { status: statusOf[sentence] ?? 409, headers: { 'Cache-Control': 'no-store' } })
}
