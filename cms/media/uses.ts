import type { PayloadRequest } from 'payload'
import type { Revision } from '@/editions/model'
import { picturesIn } from '@/editions/pictures'

/** Puts on record which files a revision shows in public, in its own transaction. */
export async function keepUses(req: PayloadRequest, revision: Revision): Promise<void> {
  const { work, language, collection: kind, content, withdrawal } = revision
  const { payload } = req
  const isRemoved = withdrawal?.outcome === 'law'
  const where = { work: { equals: work }, language: { equals: language } }
  const { docs } = await payload.find({ collection: 'file-uses', where, pagination: false, depth: 0, req })
  const known = new Set(docs.map(({ file }) => file))
  const shown = new Set(picturesIn(content).map(({ file }) => file))
  for (const file of shown)
    if (!known.has(file))
      await payload.db.create({
        collection: 'file-uses',
        data: { file, kind, work, language, isRemoved },
        req,
      })
  for (const use of docs)
    if (use.isRemoved !== isRemoved)
      await payload.db.updateOne({ collection: 'file-uses', id: use.id, data: { ...use, isRemoved }, req })
}

/** Whether anything public shows the file, or its history does. */
export async function isPublicFile(req: Pick<PayloadRequest, 'payload'>, file: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'file-uses',
    where: { file: { equals: file }, isRemoved: { equals: false } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return docs.length > 0
}
