import type { PayloadRequest } from 'payload'
import { fromPayload } from '@/database/sql'
import type { Locale } from '@/i18n/routing'
import { uploadsIn } from '../body/content'
import {
  editionCollections,
  findEdition,
  isEditionCollection,
  type EditionCollection,
} from '../edition/lookups'
import { filesOf, type Owner } from './files'

/** A text that shows an upload, or leads to it, now, or has in public. */
export type Usage = { collection: EditionCollection; id: number; title: string; language: Locale }

/** Where an upload is, or ever was, shown: in what was published, and in what stands in the editor. */
export async function usesOf(req: PayloadRequest, owner: Owner, upload: number): Promise<Usage[]> {
  const found = [...(await published(req, owner, upload)), ...(await written(req, owner, upload))]
  return [...new Map(found.map((use) => [`${use.collection}/${use.id}`, use])).values()]
}

async function published(req: PayloadRequest, owner: Owner, upload: number): Promise<Usage[]> {
  const names = (await filesOf(req, owner, upload)).map(({ name }) => name)
  const { docs } = await req.payload.find({
    collection: 'file-uses',
    where: { file: { in: names } },
    pagination: false,
    depth: 0,
    req,
  })
  const uses = await Promise.all(
    docs.map(async ({ kind, work, language }): Promise<Usage[]> => {
      if (!isEditionCollection(kind)) return []
      const edition = await findEdition(req, kind, {
        work: { equals: work },
        language: { equals: language },
      })
      return edition
        ? [{ collection: kind, id: edition.id, title: edition.title, language: edition.language }]
        : []
    }),
  )
  return uses.flat()
}

/** How a stored body mentions uploads, for a first sieve. */
const mentions: Record<Owner, string> = { media: '"file":', attachments: 'attachment' }

/** Drafts as they were last saved; what exactly a body shows is asked of the body itself. */
async function written(req: PayloadRequest, owner: Owner, upload: number): Promise<Usage[]> {
  const db = fromPayload(req.payload.db)
  const uses = await Promise.all(
    editionCollections.map(async (collection) => {
      const rows = await db.all(
        `SELECT parent_id AS id FROM _${collection}_v WHERE latest = ${db.dialect === 'sqlite' ? '1' : 'TRUE'}
         AND (version_picture_file_id = ? OR CAST(version_body AS TEXT) LIKE ?)`,
        [owner === 'media' ? upload : null, `%${mentions[owner]}%${upload}%`],
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
        .filter((doc) => uploadsIn(doc, owner).includes(upload))
        .map(({ id, title, language }) => ({ collection, id, title, language }))
    }),
  )
  return uses.flat()
}
