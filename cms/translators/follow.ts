import type { Endpoint } from 'payload'
import type { EditionCollection } from '../edition/lookups'
import { refusal } from './effect'
import { saysItFollows } from './unfinished'

/**
 * `POST /api/articles/:id/follow`, a form with `revision`: publishes the translation, as it was last saved, as made from
 * that revision of its original, and shows it again. For editors.
 */
export function followEndpoint(collection: EditionCollection): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/follow',
    method: 'post',
    handler: async (req) => {
      if (!req.user) return refusal(req, 401, 'logIn')
      const id = Number(req.routeParams?.id)
      const found = Number.isSafeInteger(id)
        ? await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, req })
        : null
      if (!found?.original) return refusal(req, 404, 'unknownText')
      const follows = Number((await req.formData?.())?.get('revision'))
      if (!Number.isSafeInteger(follows) || follows < 1) return refusal(req, 400, 'whichRevision')
      req.context[saysItFollows] = true
      await req.payload.update({
        collection,
        id,
        data: { follows, _status: 'published' },
        overrideAccess: false,
        req,
      })
      const Location = `/admin/translations/${collection}/${id}`
      return new Response(null, { status: 303, headers: { Location } })
    },
  }
}
