import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { fromPayload } from '@/database/sql'
import { removeEdition } from '@/search/index-editions'
import { atomically } from '../atomically'
import { inBatches } from '../edition/batches'
import { editionCollections, type EditionCollection, type EditionDocument } from '../edition/lookups'
import { keepUsesAnew } from '../media/uses'
import { listWork } from '../news/entries'
import { databaseOf } from '../transactions'
import type { Difference } from './difference'
import { editionOf, problemsOf, lostAddresses } from './editions'

/** What is wrong with any edition's derived rows; with `latest`, only of that many works that were changed last. */
export async function* editionDifferences(payload: Payload, latest?: number): AsyncGenerator<Difference> {
  const req = await createLocalReq({}, payload)
  for (const collection of editionCollections) {
    const wish = latest === undefined ? {} : { where: await lastChanged(payload, collection, latest) }
    for await (const documents of inBatches(payload, collection, wish))
      for (const edition of documents) {
        const problems = await problemsOf(req, collection, edition)
        if (problems.length > 0) yield difference(payload, collection, edition, problems)
      }
  }
}

/** All editions of the works that were changed last: who is killed while publishing leaves traces there. */
async function lastChanged(payload: Payload, collection: EditionCollection, limit: number) {
  const rows = await fromPayload(payload.db).all(
    `SELECT work FROM ${collection} WHERE work IS NOT NULL ORDER BY updated_at DESC LIMIT ?`,
    [limit],
  )
  return { work: { in: rows.map(({ work }) => String(work)) } }
}

function difference(
  payload: Payload,
  collection: EditionCollection,
  edition: EditionDocument,
  problems: string[],
): Difference {
  const { title, language } = edition
  return {
    sentence: `“${title}” (${collection}, ${language}): ${problems.join('; ')}.`,
    mend: () => atomically(payload, (req) => mend(req, collection, edition)),
  }
}

/**
 * What is published is published once more as it stands, with its times, and gets its left addresses back, and a draft
 * beside it stays one; what isn't published loses what only the public has.
 */
async function mend(req: PayloadRequest, collection: EditionCollection, edition: EditionDocument) {
  const { id, work, language, _status } = edition
  await keepUsesAnew(req, (await editionOf(req, collection, edition)).history)
  if (_status === 'published') {
    const draft = await draftBeside(req, collection, id)
    await req.payload.update({ collection, id, data: storedOf(edition), context: { keepTimes: true }, req })
    if (draft) await req.payload.update({ collection, id, data: storedOf(draft), draft: true, req })
    for (const slug of await lostAddresses(await editionOf(req, collection, edition)))
      await req.payload.create({ collection: 'former-addresses', data: { language, slug, article: id }, req })
    return
  }
  await removeEdition(await databaseOf(req), `${work ?? ''}/${language}`)
  if (collection === 'articles') await listWork(req, work)
  await req.payload.update({ collection, id, data: {}, draft: true, req })
}

/** The editors' latest version where it's a draft beside what is published. */
async function draftBeside(req: PayloadRequest, collection: EditionCollection, id: number) {
  const latest = await req.payload.findByID({ collection, id, draft: true, depth: 0, req })
  return latest._status === 'draft' ? latest : undefined
}

/** All that an editor has written of it, and its state. */
function storedOf(edition: EditionDocument) {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...stored } = edition
  return stored
}
