import { relationId, type EditionCollection } from '../edition/lookups'
import { formerAddressOf } from '../pages/former'
import { loadTree } from '../pages/tree'
import type { PayloadRequest } from 'payload'
import type { EditionContent, Picture, Revision } from '@/editions/model'
import type { Term } from '@/editions/glossary'
import { fromContent, type Ids } from '../edition/from-content'
import { fromTerm } from '../glossary'
import { documentOf, editionsOf, isTranslation, type Edition } from './documents'

/**
 * Writes revisions as they are, and the documents that editors and lists need, past all hooks: nothing is published
 * anew. Everything must have been checked.
 */
export async function writeHistory(
  req: PayloadRequest,
  revisions: readonly Revision[],
  glossary: readonly Term[],
): Promise<void> {
  const { db } = req.payload
  const editions = editionsOf(revisions)
  const files = await makeFiles(req, editions)
  const terms = await makeTerms(req, glossary)
  const ids = await makeDocuments(req, editions, { files, terms })
  await makeFormerAddresses(req, editions, ids)
  for (const record of revisions) {
    const { work, language, number } = record
    await db.create({ collection: 'revisions', data: { work, language, number, record }, req })
  }
}

/** The ids of documents by `work/language`. */
type DocumentIds = ReadonlyMap<string, number>

const keyOf = ({ work, language }: Pick<Revision, 'work' | 'language'>) => `${work}/${language}`

async function makeDocuments(req: PayloadRequest, editions: Edition[], known: Ids): Promise<DocumentIds> {
  const originals = new Map<string, Edition>()
  const ids = new Map<string, number>()
  const documents = new Map<number, object>()
  for (const edition of editions) {
    const { latest } = edition
    const original = isTranslation(latest) ? originals.get(latest.work) : undefined
    if (!isTranslation(latest)) originals.set(latest.work, edition)
    const data = {
      ...fromContent(latest.content, known),
      ...documentOf(edition, original),
      ...(original && { original: ids.get(keyOf(original.latest)) }),
    }
    const id = await make(req, latest.collection, data)
    ids.set(keyOf(latest), id)
    documents.set(id, data)
  }
  const originalIds = new Map([...originals].map(([work, { latest }]) => [work, ids.get(keyOf(latest))]))
  for (const { latest } of editions) {
    const id = ids.get(keyOf(latest))
    if (id === undefined) continue
    const { outcome, reason, replacedBy } = latest.withdrawal ?? {}
    const replacement = replacedBy && originalIds.get(replacedBy)
    const withdrawal = { outcome: outcome ?? null, reason: reason ?? null, replacedBy: replacement ?? null }
    const parent = latest.parent && !isTranslation(latest) ? originalIds.get(latest.parent) : undefined
    await finish(req, latest.collection, id, { ...documents.get(id), withdrawal, ...(parent && { parent }) })
  }
  return ids
}

/** Withdrawals and places may point to documents made later; the admin lists what has a version. */
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

/** A row for each picture that is shown in any revision; the files themselves are copied beside. */
async function makeFiles(req: PayloadRequest, editions: Edition[]): Promise<Ids['files']> {
  const pictures = editions.flatMap(({ history }) => history.flatMap(({ content }) => picturesIn(content)))
  const ids = new Map<string, number>()
  for (const { file, width, height } of pictures) {
    if (ids.has(file)) continue
    const url = `/api/media/file/${encodeURIComponent(file)}`
    ids.set(file, await make(req, 'media', { filename: file, width, height, url }))
  }
  return ids
}

/** A word that the site's glossary has already stays as it is there. */
async function makeTerms(req: PayloadRequest, glossary: readonly Term[]): Promise<Ids['terms']> {
  const { docs } = await req.payload.find({ collection: 'terms', pagination: false, depth: 0, req })
  const ids = new Map(docs.map(({ anchor, id }) => [anchor, id]))
  for (const term of glossary)
    if (!ids.has(term.term)) ids.set(term.term, await make(req, 'terms', fromTerm(term)))
  return ids
}

function picturesIn({ picture, body }: EditionContent): Picture[] {
  const inside = body.flatMap((block) => (block.kind === 'image' ? [block.picture] : []))
  return picture ? [picture, ...inside] : inside
}

/** Addresses that editions have left lead to them, except those that somebody has now. */
async function makeFormerAddresses(
  req: PayloadRequest,
  editions: Edition[],
  ids: DocumentIds,
): Promise<void> {
  const tree = await loadTree(req.payload, req)
  const slugOf = (revision: Revision) =>
    formerAddressOf(revision, revision.collection === 'pages' ? tree : undefined)
  const addressOf = (revision: Revision) => `${revision.collection}/${revision.language}/${slugOf(revision)}`
  const taken = new Set(editions.map(({ latest }) => addressOf(latest)))
  const left = editions.flatMap(({ history }) => history)
  for (const revision of left.sort((one, other) => other.publishedAt.localeCompare(one.publishedAt))) {
    if (taken.has(addressOf(revision))) continue
    taken.add(addressOf(revision))
    const data = { language: revision.language, slug: slugOf(revision) }
    const id = ids.get(keyOf(revision))
    if (revision.collection === 'pages') await make(req, 'former-paths', { ...data, page: id })
    else await make(req, 'former-addresses', { ...data, article: id })
  }
}

async function make(
  req: PayloadRequest,
  collection: EditionCollection | 'media' | 'terms' | 'former-addresses' | 'former-paths',
  data: Record<string, unknown>,
): Promise<number> {
  const made: unknown = await req.payload.db.create({ collection, data, req })
  const id = relationId(made)
  if (id === undefined) throw new TypeError(`What was made in ${collection} has no id.`)
  return id
}
