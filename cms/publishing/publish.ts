import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Revision } from '@/editions/model'
import {
  findHistory,
  findRevision,
  isTree,
  type EditionCollection,
  type EditionDocument,
} from '../edition/lookups'
import { keepUses } from '../media/uses'
import { hasMachineWords } from '../translators/progress'
import { formerAddressOf } from '../pages/former'
import { loadTree } from '../pages/tree'
import { latestOfOriginal, publicationOf } from './publication'
import { isNewRevision, makeRevision, readsTheSame } from './revision'

/**
 * Fills in, when an edition is published, what follows from that: its times, and the revision of the original it follows.
 * With `context.keepTimes` (the source article, an import) the times given are kept instead.
 */
export function stampPublication(collection: EditionCollection): CollectionBeforeChangeHook<EditionDocument> {
  return async ({ data, originalDoc, req, context }) => {
    if (data._status !== 'published')
      return context.keepTimes ? data : { ...data, changedAt: originalDoc?.changedAt }
    const now = new Date().toISOString()
    const after = { ...originalDoc, ...data }
    const follows = after.original
      ? (after.follows ?? (await latestOfOriginal(req, collection, after)))
      : null
    const stamped = {
      ...data,
      follows,
      publishedAt: inUtc(after.publishedAt) ?? now,
      ...keepRemarks(after, context),
    }
    if (context.keepTimes) return stamped
    const latest = await latestRevision(req, after)
    const changed =
      latest && !readsTheSame(latest, await publicationOf(req, collection, { ...after, ...stamped }))
    return {
      ...stamped,
      changedAt: changed && !after.minor ? now : originalDoc?.changedAt,
      ...(changed && req.user && { translation: checked(after) }),
    }
  }
}

/**
 * Keeps what was published as a revision, unless it says the same as the one before (a technical save). Two that publish
 * at the same moment take turns from when they have written the document: each gets a number of its own.
 */
export function recordRevision(collection: EditionCollection): CollectionAfterChangeHook<EditionDocument> {
  return async ({ doc, req, context }) => {
    const { work } = doc
    if (doc._status === 'published' && work) await record({ collection, req, context }, { ...doc, work })
    return doc
  }
}

type PublishContext = {
  collection: EditionCollection
  req: PayloadRequest
  context: PayloadRequest['context']
}

async function record(
  { collection, req, context }: PublishContext,
  doc: EditionDocument & { work: string },
): Promise<void> {
  const { work, language } = doc
  const history = await findHistory(req, { work, language })
  const latest = history.at(-1)
  const publication = {
    ...(await publicationOf(req, collection, doc)),
    ...(context[remarksKey(doc)] as ChangeRemarks | undefined),
  }
  if (latest && !isNewRevision(latest, publication)) return
  const kept = context.keepTimes ? (doc.changedAt ?? doc.publishedAt) : undefined
  const revision = makeRevision(history, publication, kept ?? new Date().toISOString())
  await keepOldAddress(req, collection, revision, latest, doc.id)
  await req.payload.create({
    collection: 'revisions',
    data: { work, language, number: revision.number, record: revision },
    req,
  })
  await keepUses(req, revision)
}

type ChangeRemarks = { note?: string; minor: boolean }

/** Where a request keeps what was said of the change to an edition, between the two hooks. */
function remarksKey({ work, language }: Partial<EditionDocument>): string {
  return `said of ${work}/${language}`
}

/** What the editor says of a change belongs to its revision; the document is ready for the next one. */
function keepRemarks(after: Partial<EditionDocument>, context: PayloadRequest['context']) {
  const note = after.note?.trim()
  context[remarksKey(after)] = { ...(note && { note }), minor: Boolean(after.minor) } satisfies ChangeRemarks
  return { note: null, minor: false }
}

/** A machine's translation that a person has then edited isn't a machine's any more, unless there are words that nobody has read. */
function checked({ translation, progress }: Partial<EditionDocument>) {
  return translation?.method === 'machine' && !hasMachineWords(progress ?? null)
    ? { ...translation, method: 'machine-checked' as const }
    : translation
}

/** One way of writing times, so that the database can sort them. What isn't a time is left for its field to refuse. */
function inUtc(time: string | null | undefined): string | undefined {
  if (!time || Number.isNaN(Date.parse(time))) return time ?? undefined
  return new Date(time).toISOString()
}

async function latestRevision(
  req: PayloadRequest,
  edition: Partial<EditionDocument>,
): Promise<Revision | undefined> {
  const { work, language } = edition
  return work && language ? findRevision(req, { work, language }) : undefined
}

/** When something published moves to another address, its old one goes on leading to it; a new one is taken back into use. */
async function keepOldAddress(
  req: PayloadRequest,
  collection: EditionCollection,
  now: Revision,
  before: Revision | undefined,
  id: number,
) {
  const { payload } = req
  const { language } = now
  const tree = isTree(collection) ? await loadTree(payload, req) : undefined
  const address = formerAddressOf(now, tree)
  const left = before && formerAddressOf(before, tree)
  const taken = { language: { equals: language }, slug: { in: [address, left].filter(Boolean) } }
  await payload.delete({ collection: tree ? 'former-paths' : 'former-addresses', where: taken, req })
  if (!left || left === address) return
  const data = { language, slug: left }
  if (tree) await payload.create({ collection: 'former-paths', data: { ...data, page: id }, req })
  else await payload.create({ collection: 'former-addresses', data: { ...data, article: id }, req })
}
