import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { isPublic } from '@/database/public'
import { workGroup } from '@/editions/cache-groups'
import { attachmentsIn } from '@/editions/pictures'
import { findEdition, findRevision, isEditionCollection } from '../edition/lookups'
import { filesOf } from '../media/files'
import type { Attachment, FileUse } from '../payload-types'
import { publish } from '../publications'

/**
 * Links lead to the newest version of a document: where a public text has one, a new file is public from now on, and the
 * pages that have it are made anew. What was published with the old one keeps that.
 */
export const announceReplacement: CollectionAfterChangeHook<Attachment> = async ({ doc, req, operation }) => {
  if (operation === 'create') return doc
  const uses = await currentUses(req, doc)
  for (const { kind, work, language } of uses) {
    const use = { file: doc.filename ?? '', kind, work, language }
    const where = { file: { equals: use.file }, work: { equals: work }, language: { equals: language } }
    const { totalDocs } = await req.payload.count({ collection: 'file-uses', where, req })
    if (totalDocs === 0)
      await req.payload.db.create({ collection: 'file-uses', data: { ...use, isRemoved: false }, req })
  }
  if (uses.length > 0) await publish(req, [workGroup(doc.work)])
  return doc
}

/** One use for each text that leads to the document and is public now. */
async function currentUses(req: PayloadRequest, { id, work }: Attachment): Promise<FileUse[]> {
  const names = (await filesOf(req, 'attachments', id)).map(({ name }) => name)
  const { docs } = await req.payload.find({
    collection: 'file-uses',
    where: { file: { in: names } },
    pagination: false,
    depth: 0,
    req,
  })
  const texts = new Map(docs.map((use) => [`${use.work}/${use.language}`, use]))
  const current = await Promise.all(
    [...texts.values()].map(async (use) => ((await leadsTo(req, use, work)) ? [use] : [])),
  )
  return current.flat()
}

async function leadsTo(req: PayloadRequest, { kind, work, language }: FileUse, attachment: string) {
  if (!isEditionCollection(kind)) return false
  const where = { work: { equals: work }, language: { equals: language } }
  const edition = await findEdition(req, kind, where)
  if (!edition || !isPublic(edition)) return false
  const revision = await findRevision(req, { work, language })
  return revision ? attachmentsIn(revision.content).some((one) => one.work === attachment) : false
}
