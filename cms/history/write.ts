import { relationId } from '../edition/lookups'
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
  const ids = await makeArticles(req, editions, { files, terms })
  await makeFormerAddresses(req, editions, ids)
  for (const record of revisions) {
    const { work, language, number } = record
    await db.create({ collection: 'revisions', data: { work, language, number, record }, req })
  }
}

/** The ids of articles by `work/language`. */
type ArticleIds = ReadonlyMap<string, number>

const keyOf = ({ work, language }: Pick<Revision, 'work' | 'language'>) => `${work}/${language}`

async function makeArticles(req: PayloadRequest, editions: Edition[], known: Ids): Promise<ArticleIds> {
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
    const id = await make(req, 'articles', data)
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
    await finish(req, id, { ...documents.get(id), withdrawal })
  }
  return ids
}

/** Withdrawals may point to articles made later; the admin lists what has a version. */
async function finish(req: PayloadRequest, id: number, document: object) {
  const { db } = req.payload
  const now = new Date().toISOString()
  await db.updateOne({ collection: 'articles', id, data: { ...document }, req, returning: false })
  await db.createVersion({
    autosave: false,
    collectionSlug: 'articles',
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
async function makeFormerAddresses(req: PayloadRequest, editions: Edition[], ids: ArticleIds): Promise<void> {
  const addressOf = ({ language, slug }: Revision) => `${language}/${slug}`
  const taken = new Set(editions.map(({ latest }) => addressOf(latest)))
  const left = editions.flatMap(({ history }) => history)
  for (const revision of left.sort((one, other) => other.publishedAt.localeCompare(one.publishedAt))) {
    if (taken.has(addressOf(revision))) continue
    taken.add(addressOf(revision))
    const { language, slug } = revision
    await make(req, 'former-addresses', { language, slug, article: ids.get(keyOf(revision)) })
  }
}

async function make(
  req: PayloadRequest,
  collection: 'articles' | 'media' | 'terms' | 'former-addresses',
  data: Record<string, unknown>,
): Promise<number> {
  const made: unknown = await req.payload.db.create({ collection, data, req })
  const id = relationId(made)
  if (id === undefined) throw new TypeError(`What was made in ${collection} has no id.`)
  return id
}
