import { formerAddressOf } from '../pages/former'
import { loadTree } from '../pages/tree'
import type { PayloadRequest } from 'payload'
import type { Revision } from '@/editions/model'
import { picturesIn } from '@/editions/pictures'
import type { Term } from '@/editions/glossary'
import type { Metadata, TopicRecord } from '@/editions/metadata'
import type { Ids } from '../body/from-inline'
import { isTree } from '../edition/lookups'
import { fromTerm } from '../glossary'
import type { Asides } from './asides'
import { editionsOf, type ImportedEdition } from './documents'
import { keepUses } from '../media/uses'
import { make } from './make'
import { makeMessages, originalsOf } from './messages'
import { makeAttachments } from './write-attachments'
import { keyOf, writeDocuments, type DocumentIds } from './write-documents'

/**
 * Writes revisions as they are, and the documents that editors and lists need, past all hooks: nothing is published
 * anew. Everything must have been checked.
 */
export async function writeHistory(
  req: PayloadRequest,
  revisions: readonly Revision[],
  { terms: glossary, topics, metadata, messages }: Asides,
): Promise<void> {
  const { db } = req.payload
  const editions = editionsOf(revisions)
  const files = await makeFiles(req, editions)
  const attachments = await makeAttachments(req, revisions)
  const terms = await makeTerms(req, glossary)
  const known = new Map(metadata.map((one) => [keyOf(one), one]))
  const topicIds = await makeTopics(req, topics)
  const ids = await writeDocuments(req, editions, {
    files,
    terms,
    works: attachments,
    metadata: known,
    topics: topicIds,
  })
  await pin(req, metadata, ids)
  await makeMessages(req, messages, originalsOf(editions, ids))
  await makeFormerAddresses(req, editions, ids)
  for (const record of revisions) {
    const { work, language, number } = record
    await db.create({ collection: 'revisions', data: { work, language, number, record }, req })
    await keepUses(req, record)
  }
}

/** A row for each picture that is shown in any revision; the files themselves are copied beside. */
async function makeFiles(req: PayloadRequest, editions: ImportedEdition[]): Promise<Ids['files']> {
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

/** Addresses that editions have left lead to them, except those that somebody has now. */
async function makeFormerAddresses(
  req: PayloadRequest,
  editions: ImportedEdition[],
  ids: DocumentIds,
): Promise<void> {
  const tree = await loadTree(req.payload, req)
  const slugOf = (revision: Revision) =>
    formerAddressOf(revision, isTree(revision.collection) ? tree : undefined)
  const addressOf = (revision: Revision) => `${revision.collection}/${revision.language}/${slugOf(revision)}`
  const taken = new Set(editions.map(({ latest }) => addressOf(latest)))
  const left = editions.flatMap(({ history }) => history)
  for (const revision of left.sort((one, other) => other.publishedAt.localeCompare(one.publishedAt))) {
    if (taken.has(addressOf(revision))) continue
    taken.add(addressOf(revision))
    const data = { language: revision.language, slug: slugOf(revision) }
    const id = ids.get(keyOf(revision))
    if (isTree(revision.collection)) await make(req, 'former-paths', { ...data, page: id })
    else await make(req, 'former-addresses', { ...data, article: id })
  }
}

/** A topic that the site has already stays as it is there. Returns ids by Swedish slug. */
async function makeTopics(req: PayloadRequest, topics: readonly TopicRecord[]): Promise<Map<string, number>> {
  const { docs } = await req.payload.find({ collection: 'topics', pagination: false, depth: 0, req })
  const ids = new Map(docs.map(({ slugs, id }) => [slugs.sv, id]))
  for (const topic of topics)
    if (!ids.has(topic.slugs.sv))
      ids.set(topic.slugs.sv, await make(req, 'topics', { ...topic, title: topic.names.sv }))
  return ids
}

/** What stands at the top of the start page. */
async function pin(req: PayloadRequest, metadata: readonly Metadata[], ids: DocumentIds) {
  const places = metadata.flatMap((one) =>
    one.pinned ? [{ place: one.pinned, id: ids.get(keyOf(one)) }] : [],
  )
  const pinned = places.sort((one, other) => one.place - other.place).flatMap(({ id }) => id ?? [])
  if (pinned.length > 0) await req.payload.updateGlobal({ slug: 'start-page', data: { pinned }, req })
}
