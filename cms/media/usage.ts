import type { PayloadRequest } from 'payload'
import { fromPayload } from '@/database/sql'
import type { Locale } from '@/i18n/routing'
import { filesIn } from '../body/content'
import { findEdition, type EditionCollection } from '../edition/lookups'
import { findFiles } from './files'

/** A text that shows a picture now, or has shown it in public. */
export type Usage = { collection: EditionCollection; id: number; title: string; language: Locale }

const collections = ['articles', 'pages'] as const

/** Where a picture is, or ever was, shown: in what was published, and in what stands in the editor. */
export async function usesOf(req: PayloadRequest, upload: number): Promise<Usage[]> {
  const found = [...(await published(req, upload)), ...(await written(req, upload))]
  return [...new Map(found.map((use) => [`${use.collection}/${use.id}`, use])).values()]
}

async function published(req: PayloadRequest, upload: number): Promise<Usage[]> {
  const names = (await findFiles(req, { upload: { equals: upload } })).map(({ name }) => name)
  const { docs } = await req.payload.find({
    collection: 'file-uses',
    where: { file: { in: names } },
    pagination: false,
    depth: 0,
    req,
  })
  const uses = await Promise.all(
    docs.map(async ({ kind, work, language }): Promise<Usage[]> => {
      const collection = kind === 'pages' ? 'pages' : 'articles'
      const edition = await findEdition(req, collection, {
        work: { equals: work },
        language: { equals: language },
      })
      return edition ? [{ collection, id: edition.id, title: edition.title, language: edition.language }] : []
    }),
  )
  return uses.flat()
}

/** Drafts as they were last saved; what else a body holds of pictures is asked of the body itself. */
async function written(req: PayloadRequest, upload: number): Promise<Usage[]> {
  const db = fromPayload(req.payload.db)
  const uses = await Promise.all(
    collections.map(async (collection) => {
      const rows = await db.all(
        `SELECT parent_id AS id FROM _${collection}_v WHERE latest = ${db.dialect === 'sqlite' ? '1' : 'TRUE'}
         AND (version_picture_file_id = ? OR CAST(version_body AS TEXT) LIKE ?)`,
        [upload, `%"file":%${upload}%`],
      )
      const { docs } = await req.payload.find({
        collection,
        where: { id: { in: rows.map(({ id }) => Number(id)) } },
        draft: true,
        pagination: false,
        depth: 0,
        req,
      })
      return docs
        .filter((doc) => filesIn(doc).includes(upload))
        .map(({ id, title, language }) => ({ collection, id, title, language }))
    }),
  )
  return uses.flat()
}
