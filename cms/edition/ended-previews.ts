import type { Endpoint } from 'payload'
import { fromPayload, type Database } from '@/database/sql'
import { record } from '../audit/record'
import { refusal } from '../translators/effect'
import type { EditionCollection } from './lookups'

const table =
  'CREATE TABLE IF NOT EXISTS ended_previews (edition varchar(60) PRIMARY KEY, ended bigint NOT NULL)'

/** Makes the table that says from when on links to a text's previews work. Harmless when it's there. */
export const prepareEndedPreviews = (db: Database) => db.batch([{ sql: table, params: [] }])

/** When links to a text's previews were last ended, in milliseconds since 1970; 0 when they never were. */
export async function previewsEnded(
  db: Database,
  collection: EditionCollection,
  id: number,
): Promise<number> {
  const sql = 'SELECT ended FROM ended_previews WHERE edition = ?'
  const [row] = await db.all(sql, [`${collection}/${id}`])
  return Number(row?.ended ?? 0)
}

/** `POST /api/articles/:id/end-previews`: no link to a preview of the text that was made until now works any more. For editors. */
export function endPreviewsEndpoint(collection: EditionCollection): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/end-previews',
    method: 'post',
    handler: async (req) => {
      if (!req.user) return refusal(req, 401, 'logIn')
      const id = Number(req.routeParams?.id)
      const asked = { collection, id, draft: true, depth: 0, disableErrors: true, req } as const
      const draft = Number.isSafeInteger(id) ? await req.payload.findByID(asked) : null
      if (!draft) return refusal(req, 404, 'unknownText')
      const sql = `INSERT INTO ended_previews (edition, ended) VALUES (?, ?)
        ON CONFLICT (edition) DO UPDATE SET ended = excluded.ended`
      await fromPayload(req.payload.db).batch([{ sql, params: [`${collection}/${id}`, Date.now()] }])
      await record(req, { action: 'previewsEnded', subject: { kind: collection, id, title: draft.title } })
      return Response.json({ ended: true }, { headers: { 'Cache-Control': 'no-store' } })
    },
  }
}
