import type { PayloadRequest } from 'payload'
import type { Revision } from '@/editions/model'
import { filesIn } from '@/editions/pictures'
import type { FileUse } from '../payload-types'

/** Puts on record which files a revision shows or leads to in public, in its own transaction. */
export async function keepUses(req: PayloadRequest, revision: Revision): Promise<void> {
  const { work, language, collection: kind, content } = revision
  const { payload } = req
  const isRemoved = isRemovedBy(revision)
  const uses = await usesOn(req, revision)
  const known = new Set(uses.map(({ file }) => file))
  const shown = filesIn(content)
  for (const file of shown)
    if (!known.has(file))
      await payload.db.create({
        collection: 'file-uses',
        data: { file, kind, work, language, isRemoved },
        req,
      })
  for (const use of uses)
    if (use.isRemoved !== isRemoved)
      await payload.db.updateOne({ collection: 'file-uses', id: use.id, data: { ...use, isRemoved }, req })
}

/** Whether what is on record of an edition's files isn't what all its revisions, in order, say. */
export async function usesDiffer(req: PayloadRequest, history: readonly Revision[]): Promise<boolean> {
  const latest = history.at(-1)
  if (!latest) return false
  const shown = new Set(filesShown(history))
  const uses = await usesOn(req, latest)
  return (
    uses.length !== shown.size ||
    uses.some(({ file, isRemoved }) => !shown.has(file) || isRemoved !== isRemovedBy(latest))
  )
}

/** Puts on record anew which files an edition shows and has shown, by all its revisions in order. */
export async function keepUsesAnew(req: PayloadRequest, history: readonly Revision[]): Promise<void> {
  const latest = history.at(-1)
  if (!latest) return
  const { work, language } = latest
  const where = { work: { equals: work }, language: { equals: language } }
  await req.payload.db.deleteMany({ collection: 'file-uses', where, req })
  for (const revision of history) await keepUses(req, revision)
}

const filesShown = (history: readonly Revision[]) => history.flatMap(({ content }) => filesIn(content))

const isRemovedBy = ({ withdrawal }: Revision) => withdrawal?.outcome === 'law'

async function usesOn(req: PayloadRequest, { work, language }: Revision): Promise<FileUse[]> {
  const where = { work: { equals: work }, language: { equals: language } }
  const { docs } = await req.payload.find({
    collection: 'file-uses',
    where,
    pagination: false,
    depth: 0,
    req,
  })
  return docs
}

/** Whether anything public shows the file, or its history does. */
export async function isPublicFile(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  file: string,
): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'file-uses',
    where: { file: { equals: file }, isRemoved: { equals: false } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return docs.length > 0
}
