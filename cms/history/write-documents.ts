import type { PayloadRequest } from 'payload'
import { cleanFields } from '@/editions/clean-text'
import type { Metadata } from '@/editions/metadata'
import type { Revision } from '@/editions/model'
import { fromContent } from '../body/from-content'
import type { Ids } from '../body/from-inline'
import type { EditionCollection } from '../edition/lookups'
import { documentOf, isTranslation, type ImportedEdition } from './documents'
import { make } from './make'

/** The ids of documents by `keyOf` their edition. */
export type DocumentIds = ReadonlyMap<string, number>

export const keyOf = ({ work, language }: Pick<Revision, 'work' | 'language'>) => `${work}/${language}`

type ImportReferences = Ids & {
  /** By edition. */
  metadata: ReadonlyMap<string, Metadata>
  /** By Swedish slug. */
  topics: ReadonlyMap<string, number>
}

/** Writes a document for each edition, originals first, and then what leads from one to another. */
export async function writeDocuments(
  req: PayloadRequest,
  editions: ImportedEdition[],
  known: ImportReferences,
): Promise<DocumentIds> {
  const originals = new Map<string, ImportedEdition>()
  const ids = new Map<string, number>()
  const documents = new Map<string, object>()
  for (const edition of editions) {
    const { latest } = edition
    const original = isTranslation(latest) ? originals.get(latest.work) : undefined
    if (!isTranslation(latest)) originals.set(latest.work, edition)
    const data = {
      ...fromContent(latest.content, known),
      ...documentOf(edition, original),
      ...(original && { original: ids.get(keyOf(original.latest)) }),
      ...fieldsOf(known.metadata.get(keyOf(latest)), known.topics),
    }
    const id = await make(req, latest.collection, data)
    ids.set(keyOf(latest), id)
    documents.set(keyOf(latest), data)
  }
  const originalIds = new Map(
    [...originals].flatMap(([work, { latest }]) => {
      const id = ids.get(keyOf(latest))
      return id === undefined ? [] : [[work, id] as const]
    }),
  )
  for (const { latest } of editions) {
    const id = ids.get(keyOf(latest))
    if (id === undefined) continue
    const links = linksOf(latest, known.metadata.get(keyOf(latest)), originalIds)
    // Links in the text lead to documents too, which are all there now
    const { body } = fromContent(latest.content, {
      ...known,
      works: new Map([...known.works, ...originalIds]),
    })
    const whole = { ...documents.get(keyOf(latest)), body, ...links }
    await finish(req, latest.collection, id, cleanFields(whole))
  }
  return ids
}

/** What is known of an edition, as its document has it. Nothing where nothing is: its revisions say what they can. */
function fieldsOf(metadata: Metadata | undefined, topicIds: ReadonlyMap<string, number>) {
  if (!metadata) return {}
  const {
    publishedAt,
    changedAt = null,
    changedBy = null,
    oldId = null,
    order,
    inFooter,
    reviewBy,
  } = metadata
  const topics = metadata.topics?.flatMap((slug) => topicIds.get(slug) ?? [])
  return {
    ...{ publishedAt, changedAt, changedBy, oldId },
    ...(metadata.isUnpublished && { _status: 'draft' as const }),
    ...(topics && { topics }),
    ...(order !== undefined && { order }),
    ...(inFooter && { inFooter }),
    ...(reviewBy && { reviewBy }),
  }
}

/** What leads to other documents, each by the work that it is of. */
function linksOf(latest: Revision, metadata: Metadata | undefined, ids: ReadonlyMap<string, number>) {
  const { outcome, reason, replacedBy } = latest.withdrawal ?? {}
  const replacement = replacedBy && ids.get(replacedBy)
  const withdrawal = { outcome: outcome ?? null, reason: reason ?? null, replacedBy: replacement ?? null }
  const parent = latest.parent && !isTranslation(latest) ? ids.get(latest.parent) : undefined
  const related = metadata?.related?.flatMap((work) => ids.get(work) ?? [])
  return { withdrawal, ...(parent && { parent }), ...(related && { related }) }
}

/** Withdrawals, places and links may point to documents made later; the admin lists what has a version. */
async function finish(req: PayloadRequest, collection: EditionCollection, id: number, document: object) {
  const { db } = req.payload
  const now = new Date().toISOString()
  await db.updateOne({ collection, id, data: { ...document }, req, returning: false })
  await db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: now,
    updatedAt: now,
    parent: id,
    req,
    versionData: { ...document, createdAt: now, updatedAt: now },
  })
}
