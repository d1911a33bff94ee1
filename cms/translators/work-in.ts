import type { PayloadRequest } from 'payload'
import type { EditionCollection } from '../edition/lookups'
import { refusals } from './refusals'
import { mayTranslate, Refused } from './refused'
import { findWork, type Work } from './sheet/work'

/** The translation that a request's address names. @throws Refused */
export async function workIn(req: PayloadRequest, collection: EditionCollection): Promise<Work> {
  const work = await findWork(req, collection, Number(req.routeParams?.id))
  if (!work) throw new Refused(404, refusals.unknownText)
  return work
}

/** The same, for somebody who writes into its language. @throws Refused */
export async function workToChange(req: PayloadRequest, collection: EditionCollection): Promise<Work> {
  const work = await workIn(req, collection)
  if (!mayTranslate(req, collection, work.draft.language)) throw new Refused(403, refusals.notYourLanguage)
  return work
}
