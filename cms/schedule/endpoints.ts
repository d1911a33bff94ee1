import type { Endpoint, PayloadRequest } from 'payload'
import { isPublic } from '@/database/public'
import { editorLanguageOf, say, type EditorText } from '../editor-language'
import type { EditionCollection, EditionDocument } from '../edition/lookups'
import { readMunicipality } from '../municipality/read'
import { may } from '../roles'
import { bodyOf } from '../request-body'
import { isPublicBy, readWish, waitingFor, type Choice, type Wish } from './plan'
import { sentences } from './sentences'
import { toldOf, type ToldPlan } from './told'
import { stateOf } from './state'
import type { EditionState } from './state-labels'
import { refusalOf } from './try-out'

/** What an editor is told of an edition's plans. `timeZone` is that of the municipality; `note`, what was made of a wish. */
export type Plans = { plans: ToldPlan[]; timeZone: string; state: EditionState; note?: string }
/** What an editor is asked, or why a plan isn't made. */
export type Refusal = { message: string; choices?: Choice[] }

type Handled = { req: PayloadRequest; collection: EditionCollection; edition: EditionDocument }

/**
 * `GET`, `POST` and `DELETE /api/articles/:id/schedule`, the last with `/:plan`: what is planned for an edition, a new
 * plan in place of one of its kind, and an end to one. For editors.
 */
export function scheduleEndpoints(collection: EditionCollection): Omit<Endpoint, 'root'>[] {
  return [
    { path: '/:id/schedule', method: 'get', handler: forEditors(collection, (handled) => answer(handled)) },
    { path: '/:id/schedule', method: 'post', handler: forEditors(collection, forPublishers(add)) },
    { path: '/:id/schedule/:plan', method: 'delete', handler: forEditors(collection, forPublishers(cancel)) },
  ]
}

function forEditors(collection: EditionCollection, handle: (handled: Handled) => Promise<Response>) {
  return async (req: PayloadRequest): Promise<Response> => {
    if (!req.user) return refuse(req, 401, sentences.logIn)
    const id = Number(req.routeParams?.id)
    const asked = { collection, id, depth: 0, disableErrors: true, req } as const
    const edition = Number.isSafeInteger(id) ? await req.payload.findByID(asked) : null
    return edition ? handle({ req, collection, edition }) : refuse(req, 404, sentences.unknownText)
  }
}

/** A day is set by those who may publish: nobody asks when it comes. */
function forPublishers(handle: (handled: Handled) => Promise<Response>) {
  return async (handled: Handled): Promise<Response> => {
    const { req, collection } = handled
    return may(req.user, 'publish', collection) ? handle(handled) : refuse(req, 403, sentences.notPublishing)
  }
}

async function answer({ req, collection, edition }: Handled, note?: string): Promise<Response> {
  const { timeZone } = await readMunicipality(req.payload)
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: {
      kind: { equals: collection },
      edition: { equals: edition.id },
      state: { in: ['waiting', 'failed'] },
    },
    sort: 'at',
    pagination: false,
    depth: 0,
    req,
  })
  const plans = docs.map((plan) => toldOf(editorLanguageOf(req.i18n), plan, timeZone))
  const draft = { collection, id: edition.id, draft: true, depth: 0, req } as const
  const state = await stateOf(req.payload, collection, await req.payload.findByID(draft))
  const told = { plans, timeZone, state, ...(note && { note }) }
  return json(200, told satisfies Plans)
}

async function add(handled: Handled): Promise<Response> {
  const { req, collection, edition } = handled
  const { timeZone } = await readMunicipality(req.payload)
  const reading = readWish(editorLanguageOf(req.i18n), await bodyOf(req), timeZone, Date.now())
  if (reading.kind === 'choice') return json(409, reading satisfies Refusal)
  if (reading.kind === 'refused') return json(400, reading satisfies Refusal)
  const { wish, at, note } = reading
  const plan = { ...planOf(wish), kind: collection, edition: edition.id }
  if (wish.action === 'withdraw' && !(await isPublicBy(req, collection, edition.id, at)))
    return refuse(req, 400, sentences.notPublic)
  // What is withdrawn after it has been published on a day can't be tried before
  const isTried = wish.action === 'publish' || isPublic(edition)
  const refused = isTried && (await refusalOf(req.payload, plan, editorLanguageOf(req.i18n)))
  if (refused) return json(400, { message: refused } satisfies Refusal)
  await replace(handled, wish.action)
  const by = { setBy: req.user?.name ?? req.user?.email, account: req.user?.id }
  await req.payload.create({ collection: 'schedules', data: { ...plan, ...by, at, state: 'waiting' }, req })
  return answer(handled, note)
}

function planOf({ action, outcome, reason }: Wish) {
  return action === 'withdraw' ? { action, outcome, reason } : { action }
}

/** A text is published, and withdrawn, on one day at most. A plan that has failed is seen to by making another. */
async function replace({ req, collection, edition }: Handled, action: Wish['action']): Promise<void> {
  const before = { ...waitingFor(collection, edition.id), state: { in: ['waiting', 'failed'] } }
  await req.payload.update({
    collection: 'schedules',
    where: { ...before, action: { equals: action } },
    data: { state: 'cancelled' },
    req,
  })
}

async function cancel(handled: Handled): Promise<Response> {
  const { req, collection, edition } = handled
  const { docs } = await req.payload.update({
    collection: 'schedules',
    where: {
      id: { equals: Number(req.routeParams?.plan) || 0 },
      kind: { equals: collection },
      edition: { equals: edition.id },
      state: { in: ['waiting', 'failed'] },
    },
    data: { state: 'cancelled' },
    req,
  })
  return docs.length > 0 ? answer(handled) : refuse(req, 404, sentences.unknownPlan)
}

function refuse(req: PayloadRequest, status: number, text: EditorText): Response {
  return json(status, { message: say(req, text) } satisfies Refusal)
}

function json(status: number, body: Plans | Refusal): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
