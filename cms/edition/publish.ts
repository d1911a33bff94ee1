import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Revision } from '@/editions/model'
import type { Article } from '../payload-types'
import { loadContent } from './load-content'
import { findEdition, findRevision, relationId, type EditionCollection } from './lookups'
import { isNewRevision, makeRevision, readsTheSame, type Publication } from './revision'

/**
 * What is said in `req.context` to publish a text with the times that it had elsewhere
 * (the source article, an import), instead of now.
 */
export type KeptTimes = { keepTimes: true }

/** Fills in, when an edition is published, what follows from that: its times, and the revision of the original it follows. */
export function stampPublication(collection: EditionCollection): CollectionBeforeChangeHook<Article> {
  return async ({ data, originalDoc, req, context }) => {
    if (data._status !== 'published')
      return context.keepTimes ? data : { ...data, changedAt: originalDoc?.changedAt }
    const after = { ...originalDoc, ...data }
    const now = new Date().toISOString()
    const follows = after.original
      ? (after.follows ?? (await latestOfOriginal(req, collection, after)))
      : null
    const stamped = { ...data, follows, publishedAt: inUtc(after.publishedAt) ?? now }
    if (context.keepTimes) return stamped
    const latest = await latestRevision(req, after)
    const changed =
      latest && !readsTheSame(latest, await publicationOf(req, collection, { ...after, ...stamped }))
    return { ...stamped, changedAt: changed ? now : originalDoc?.changedAt }
  }
}

/** Keeps what was published as a revision, unless it says the same as the one before (a technical save). */
export function recordRevision(collection: EditionCollection): CollectionAfterChangeHook<Article> {
  return async ({ doc, req, context }) => {
    if (doc._status !== 'published') return doc
    const publication = await publicationOf(req, collection, doc)
    const latest = await latestRevision(req, doc)
    if (latest && !isNewRevision(latest, publication)) return doc
    const publishedAt = context.keepTimes ? (doc.changedAt ?? doc.publishedAt) : undefined
    const record = makeRevision(latest, publication, publishedAt ?? new Date().toISOString())
    const { work, language, number } = record
    await keepOldAddress(req, doc, latest?.slug)
    await req.payload.create({ collection: 'revisions', data: { work, language, number, record }, req })
    return doc
  }
}

/** When something published moves to another address, its old one goes on leading to it; a new one is taken back into use. */
async function keepOldAddress(
  req: PayloadRequest,
  { id, language, slug }: Article,
  left: string | undefined,
) {
  const { payload } = req
  const taken = { language: { equals: language }, slug: { in: [slug, left].filter(Boolean) } }
  await payload.delete({ collection: 'former-addresses', where: taken, req })
  if (!left || left === slug) return
  await payload.create({ collection: 'former-addresses', data: { language, slug: left, article: id }, req })
}

/** One way of writing times, so that the database can sort them. */
function inUtc(time: string | null | undefined): string | undefined {
  return time ? new Date(time).toISOString() : undefined
}

async function publicationOf(
  req: PayloadRequest,
  collection: EditionCollection,
  edition: Partial<Article>,
): Promise<Publication> {
  const original = edition.original ? await originalOf(req, collection, edition) : undefined
  const followed =
    original?.work && edition.follows
      ? await findRevision(req, { work: original.work, language: original.language, number: edition.follows })
      : undefined
  const { method, by } = edition.translation ?? {}
  return {
    collection,
    work: edition.work ?? '',
    language: edition.language ?? 'sv',
    slug: edition.slug ?? '',
    content: await loadContent(req, edition),
    ...(followed && { followed }),
    ...(original && { translation: { method: method ?? 'human', ...(by && { by }) } }),
  }
}

function originalOf(req: PayloadRequest, collection: EditionCollection, edition: Partial<Article>) {
  return findEdition(req, collection, { id: { equals: relationId(edition.original) } })
}

async function latestOfOriginal(
  req: PayloadRequest,
  collection: EditionCollection,
  edition: Partial<Article>,
) {
  const original = await originalOf(req, collection, edition)
  return original ? ((await latestRevision(req, original))?.number ?? null) : null
}

async function latestRevision(req: PayloadRequest, edition: Partial<Article>): Promise<Revision | undefined> {
  const { work, language } = edition
  return work && language ? findRevision(req, { work, language }) : undefined
}
