import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { atomicallyFor } from '../atomically'
import { sentences as coediting } from '../coediting/sentences'
import { isSameTime } from '../coediting/states'
import type { EditionDocument } from '../edition/lookups'
import { say, type EditorText } from '../editor-language'
import { bodyOf } from '../request-body'
import { may } from '../roles'
import { childrenOf } from './branches'
import { ordersFor } from './orders'
import { placesOf } from './places'
import { sentences } from './words'

const id = z.int().positive().nullable()
const moveSchema = z.object({ parent: id, before: id, updatedAt: z.iso.datetime() })

/** Where a page is to stand, and the version of it that whoever moves it has seen. */
export type Move = z.output<typeof moveSchema>

/** `POST /api/pages/:id/move`: has a page stand elsewhere in the tree, by the rules of a save of it, all or nothing. */
export const moveEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/move',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refusal(req, 401, sentences.logIn)
    const body = await bodyOf(req)
    const { data: wish } = moveSchema.safeParse(body)
    if (!wish && z.object({ updatedAt: z.undefined().optional() }).safeParse(body).success)
      throw refusal(req, 428, coediting.noBase)
    if (!wish) throw refusal(req, 400, sentences.unclear)
    await atomicallyFor(req, () => move(req, Number(req.routeParams?.id), wish))
    return Response.json({ moved: true }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

async function move(req: PayloadRequest, page: number, wish: Move): Promise<void> {
  const places = await placesOf(req.payload, req)
  const moved = places.find((place) => place.id === page)
  if (!moved) throw refusal(req, 404, sentences.unknown)
  if (!isSameTime(moved.updatedAt, wish.updatedAt)) throw refusal(req, 409, sentences.changed)
  const siblings = childrenOf(places, wish.parent).filter((place) => place.id !== page)
  const at = wish.before === null ? siblings.length : siblings.findIndex((place) => place.id === wish.before)
  if (at < 0) throw refusal(req, 409, sentences.changed)
  const orders = ordersFor(siblings, moved, at)
  const isSeen = places.some((place) => orders.has(place.id) && place.state !== 'draft')
  if (isSeen && may(req.user, 'publish', 'pages') !== true) throw refusal(req, 403, sentences.notPublishing)
  for (const [place, order] of orders)
    await put(req, place, place === page ? { parent: wish.parent, order } : { order })
}

/** Puts a page where readers have it, and its draft along. What is in the draft stays there: only the place is published. */
async function put(
  req: PayloadRequest,
  page: number,
  place: Partial<Pick<EditionDocument & { parent: number | null; order: number }, 'parent' | 'order'>>,
): Promise<void> {
  const edition = {
    collection: 'pages',
    id: page,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  } as const
  const readers = await req.payload.findByID(edition)
  const latest = await req.payload.findByID({ ...edition, draft: true })
  if (readers._status === 'published')
    await req.payload.update({ ...edition, data: { ...fieldsOf(readers), ...place, _status: 'published' } })
  if (latest._status === 'draft')
    await req.payload.update({ ...edition, data: { ...fieldsOf(latest), ...place }, draft: true })
}

/** Without `updatedAt`, which says what a save began from: that has been asked already. */
function fieldsOf({ id: _id, createdAt: _created, updatedAt: _updated, ...fields }: EditionDocument) {
  return fields
}

function refusal(req: PayloadRequest, status: number, sentence: EditorText): APIError {
  return new APIError(say(req, sentence), status, null, true)
}
