import type { Endpoint } from 'payload'
import type { EditionCollection } from '../../edition/lookups'
import { say } from '../../editor-language'
import { forEditors } from '../for-editors'
import { Refused } from '../refused'
import { exportListed, exportText, type XliffFile } from './export'
import { importXliff } from './import'
import { problems, takenIn } from './problems'
import { largestXliff } from './read'

/** `GET /api/articles/:id/xliff`: a translation with its original, for translation tools. For editors. */
export function xliffEndpoint(collection: EditionCollection): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/xliff',
    method: 'get',
    handler: forEditors(async (req) => give(await exportText(req, collection, Number(req.routeParams?.id)))),
  }
}

/**
 * `GET /api/xliff` with `language`, `from` and what else the list is narrowed by: what it shows; `POST /api/xliff`: a file that
 * was translated elsewhere. For editors.
 */
export const xliffEndpoints: Endpoint[] = [
  {
    path: '/xliff',
    method: 'get',
    handler: forEditors(async (req) => give(await exportListed(req, req.searchParams))),
  },
  {
    path: '/xliff',
    method: 'post',
    handler: forEditors(async (req) => {
      const file = (await req.text?.()) ?? ''
      if (Buffer.byteLength(file) > largestXliff) throw new Refused(413, problems.tooLarge)
      if (!file.trim()) throw new Refused(400, problems.noFile)
      const { count, language } = await importXliff(req, file)
      return Response.json({ says: say(req, takenIn(count, language)), language })
    }),
  },
]

function give({ name, content }: XliffFile): Response {
  return new Response(content, {
    headers: {
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
