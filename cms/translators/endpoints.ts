import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { EditionCollection } from '../edition/lookups'
import { bodyOf } from '../request-body'
import { beginTranslation } from './begin'
import { refusals } from './refusals'
import { forEditors } from './for-editors'
import { proposalsEndpoint } from './machine/endpoint'
import { Refused } from './refused'
import { saveBeside } from './sheet/save'
import { sheetOf } from './sheet/sheet'
import type { Work } from './sheet/work'
import { workIn, workToChange } from './work-in'
import { xliffEndpoint } from './xliff/endpoints'

const texts = z.record(z.string(), z.strictObject({ was: z.string().optional(), is: z.string().max(20_000) }))
/** A part as its translator leaves it; `latest` is the original's revision that they had before them. */
const partSchema = z.strictObject({
  latest: z.int(),
  part: z.string(),
  units: texts,
  state: z.enum(['open', 'done']).optional(),
})

/**
 * `POST /api/articles/:id/translations` with `language` begins a translation of an original; `GET` and `PATCH
 * /api/articles/:id/sheet` are what translators see of one, and a part of it as they leave it. For editors.
 */
export function translationEndpoints(collection: EditionCollection): Omit<Endpoint, 'root'>[] {
  return [
    xliffEndpoint(collection),
    proposalsEndpoint(collection),
    {
      path: '/:id/translations',
      method: 'post',
      handler: forEditors(async (req) => {
        const body = z.object({ language: z.string() }).safeParse(await bodyOf(req)).data
        if (!body) throw new Refused(400, refusals.malformed)
        const id = await beginTranslation(req, collection, Number(req.routeParams?.id), body.language)
        return Response.json({ address: `/admin/translations/${collection}/${id}` }, { status: 201 })
      }),
    },
    {
      path: '/:id/sheet',
      method: 'get',
      handler: forEditors(async (req) => answer(req, await workIn(req, collection))),
    },
    {
      path: '/:id/sheet',
      method: 'patch',
      handler: forEditors(async (req) => {
        const change = partSchema.safeParse(await bodyOf(req)).data
        if (!change) throw new Refused(400, refusals.malformed)
        const find = async () => {
          const work = await workToChange(req, collection)
          if (change.latest !== work.latest.number) throw new Refused(409, refusals.moved)
          return work
        }
        await saveBeside(req, find, [change])
        return answer(req, await workIn(req, collection))
      }),
    },
  ]
}

async function answer(req: PayloadRequest, work: Work): Promise<Response> {
  return Response.json(await sheetOf(req, work), { headers: { 'Cache-Control': 'no-store' } })
}
