import type { Endpoint } from 'payload'
import { z } from 'zod'
import { readSettings } from '@/settings'
import { editorLanguageOf } from '../../editor-language'
import type { EditionCollection } from '../../edition/lookups'
import { bodyOf } from '../../request-body'
import { forEditors } from '../for-editors'
import { refusals } from '../refusals'
import { Refused } from '../refused'
import { sheetOf } from '../sheet/sheet'
import { workIn, workToChange } from '../work-in'
import { machineProblems, proposed } from './problems'
import { propose } from './propose'
import { translatorOf } from './translator'

/** `POST /api/articles/:id/proposals`, with `part` for one alone: has the machine that the settings name write. For editors. */
export function proposalsEndpoint(collection: EditionCollection): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/proposals',
    method: 'post',
    handler: forEditors(async (req) => {
      const body = z.strictObject({ part: z.string().optional() }).safeParse(await bodyOf(req)).data
      if (!body) throw new Refused(400, refusals.malformed)
      const find = () => workToChange(req, collection)
      await find()
      const translate = translatorOf(readSettings())
      if (!translate) throw new Refused(409, machineProblems.none)
      const { taken, left } = await propose(req, find, translate, body.part)
      const sheet = await sheetOf(req, await workIn(req, collection))
      return Response.json({ sheet, says: proposed(taken, left, editorLanguageOf(req.i18n)) })
    }),
  }
}
