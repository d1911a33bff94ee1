import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { fromPayload } from '@/database/sql'
import { removeEdition } from '@/search/index-editions'
import { atomically } from '../atomically'
import { inBatches } from '../edition/batches'
import type { EditionCollection, EditionDocument } from '../edition/lookups'
import { listWork } from '../news/entries'
import { databaseOf } from '../transactions'
import type { Difference } from './difference'
import { editionOf, faultsOf, lostAddresses } from './editions'

const collections = ['articles', 'pages'] as const

/** What is wrong with any edition's derived rows; with `latest`, only of that many works that were changed last. */
export async function* editionDifferences(payload: Payload, latest?: number): AsyncGenerator<Difference> {
  const req = await createLocalReq({}, payload)
  for (const collection of collections) {
    const wish = latest === undefined ? {} : { where: await lastChanged(payload, collection, latest) }
    for await (const documents of inBatches(payload, collection, wish))
      for (const edition of documents) {
        const faults = await faultsOf(req, collection, edition)
        if (faults.length > 0) yield difference(payload, collection, edition, faults)
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
  faults: string[],
): Difference {
  const { title, language } = edition
  return {
    sentence: `“${title}” (${collection}, ${language}): ${faults.join('; ')}.`,
    mend: () => atomically(payload, (req) => mend(req, collection, edition)),
  }
}

/**
 * What is published is published once more as it stands, with its times, and gets its left addresses back; what isn't
 * loses what only the public has.
 */
async function mend(req: PayloadRequest, collection: EditionCollection, edition: EditionDocument) {
  const { id, work, language, _status } = edition
  if (_status === 'published') {
    await req.payload.update({ collection, id, data: { _status }, context: { keepTimes: true }, req })
    for (const slug of await lostAddresses(await editionOf(req, collection, edition)))
      await req.payload.create({ collection: 'former-addresses', data: { language, slug, article: id }, req })
    return
  }
  await removeEdition(await databaseOf(req), `${work ?? ''}/${language}`)
  if (collection === 'articles') await listWork(req, work)
  await req.payload.update({ collection, id, data: {}, draft: true, req })
}
