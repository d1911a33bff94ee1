import type { DefaultServerCellComponentProps } from 'payload'
import { z } from 'zod'
import { fromPayload } from '@/database/sql'

const row = z.object({ id: z.number() })

/** In the list of pictures: how many published texts show each, or have shown it. */
export async function PublishedCell({ rowData, payload }: DefaultServerCellComponentProps) {
  const { data } = row.safeParse(rowData)
  if (!data) return null
  const [found] = await fromPayload(payload.db).all(
    `SELECT COUNT(*) AS texts FROM (SELECT DISTINCT work, language FROM file_uses
     WHERE file IN (SELECT name FROM files WHERE owner = 'media' AND upload = ?)) AS editions`,
    [data.id],
  )
  return String(Number(found?.texts))
}
