import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { findRevision, type EditionCollection, type EditionDocument } from '../edition/lookups'
import type { Entry } from './line'
import { record } from './record'

const subjectOf = (kind: EditionCollection, { id, title }: EditionDocument) => ({ kind, id, title })

/** A line for each publication and withdrawal, and for each account that has written in a version. */
export function recordText(kind: EditionCollection): CollectionAfterChangeHook<EditionDocument> {
  return async ({ doc, req }) => {
    if (doc._status === 'published') await record(req, await publicationIn(req, kind, doc))
    else if (req.user) await recordSave(req, kind, doc)
    return doc
  }
}

/** Drafts alone are deleted. */
export function recordDeletion(kind: EditionCollection): CollectionAfterDeleteHook<EditionDocument> {
  return async ({ doc, req }) => {
    await record(req, { action: 'removed', subject: subjectOf(kind, doc) })
  }
}

async function publicationIn(
  req: PayloadRequest,
  kind: EditionCollection,
  doc: EditionDocument,
): Promise<Entry> {
  const revision = await findRevision(req, { work: doc.work ?? '', language: doc.language })
  const { plannedBy } = req.context
  return {
    action: doc.withdrawal?.outcome ? 'withdrawn' : 'published',
    subject: subjectOf(kind, doc),
    details: {
      language: doc.language,
      ...(revision && { revision: revision.number }),
      ...(typeof plannedBy === 'string' && { plannedBy }),
    },
  }
}

/** Each pause in typing saves: one line says it of a version, until somebody else writes in it. */
async function recordSave(req: PayloadRequest, kind: EditionCollection, doc: EditionDocument): Promise<void> {
  const version = await latestVersion(req, kind, doc.id)
  const { docs } = await req.payload.find({
    collection: 'audit',
    where: { kind: { equals: kind }, subject: { equals: doc.id } },
    sort: '-number',
    limit: 1,
    pagination: false,
    req,
  })
  const last = docs[0]?.record
  const isSaid =
    last?.action === 'saved' && last.account?.id === req.user?.id && last.details?.version === version
  if (isSaid) return
  const details = { language: doc.language, version }
  await record(req, { action: 'saved', subject: subjectOf(kind, doc), details })
}

async function latestVersion(req: PayloadRequest, collection: EditionCollection, parent: number) {
  const where = { parent: { equals: parent } }
  const { docs } = await req.payload.findVersions({
    collection,
    where,
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    req,
  })
  return docs[0]?.id ?? ''
}
