import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { isPublic } from '@/database/public'
import { fromPayload } from '@/database/sql'
import { isoTime } from '@/database/times'
import type { Revision } from '@/editions/model'
import { findEdition, findHistory, relationId } from '../edition/lookups'
import type { EditionCollection, EditionDocument } from '../edition/lookups'
import { usesDiffer } from '../media/uses'
import { topicIds } from '../news/entries'
import { ageOf } from '../publishing/ages'
import { publicationOf } from '../publishing/publication'
import { isNewRevision } from '../publishing/revision'
import { publicEditions } from '../publishing/search-index'

export type Edition = {
  req: PayloadRequest
  collection: EditionCollection
  document: EditionDocument
  history: Revision[]
}

/** What of an edition isn't what it is derived from, each in some words. */
export async function problemsOf(
  req: PayloadRequest,
  collection: EditionCollection,
  document: EditionDocument,
): Promise<string[]> {
  const edition = await editionOf(req, collection, document)
  const checks = [
    ['the record of what was published is behind the text', recordIsBehind],
    ['its age as a translation is not what its original’s history says', ageDiffers],
    ['the search index says something else', indexDiffers],
    ['the lists of news say something else', entriesDiffer],
    [
      'an address that it has left leads nowhere',
      async (one: Edition) => (await lostAddresses(one)).length > 0,
    ],
    ['the record of the files that it shows says something else', filesDiffer],
    ['the editors’ latest version is not the text', versionIsBehind],
  ] as const
  const problems: string[] = []
  for (const [problem, isSo] of checks) if (await isSo(edition)) problems.push(problem)
  return problems
}

/** An edition with all that was published of it. */
export async function editionOf(
  req: PayloadRequest,
  collection: EditionCollection,
  document: EditionDocument,
): Promise<Edition> {
  const { work, language } = document
  const history = work ? await findHistory(req, { work, language }) : []
  return { req, collection, document, history }
}

/** What else changed the words, like the glossary, changed them after the edition was saved. */
async function recordIsBehind({ req, collection, document, history }: Edition): Promise<boolean> {
  const latest = history.at(-1)
  if (document._status !== 'published') return false
  if (!latest) return true
  const { docs } = await req.payload.find({
    collection: 'revisions',
    where: { work: { equals: latest.work }, language: { equals: latest.language } },
    sort: '-number',
    limit: 1,
    depth: 0,
    select: { createdAt: true },
  })
  if (docs[0] && docs[0].createdAt >= document.updatedAt) return false
  const publication = await publicationOf(req, collection, document)
  // A page’s place is its original’s, and goes on record when its own text does
  const { parent } = latest
  return isNewRevision(latest, { ...publication, ...(parent !== undefined && { parent }) })
}

async function ageDiffers({ req, collection, document }: Edition): Promise<boolean> {
  const id = relationId(document.original)
  if (!id || document._status !== 'published') return false
  const original = await findEdition(req, collection, { id: { equals: id } })
  if (!original?.work) return false
  const history = await findHistory(req, { work: original.work, language: original.language })
  return !isSame(ageOf(history, document.follows), document.age ?? null)
}

async function indexDiffers({ req, collection, document }: Edition): Promise<boolean> {
  const [found] = await fromPayload(req.payload.db).all(
    'SELECT title, lead, body, path, published_at FROM search_editions WHERE id = ?',
    [`${document.work ?? ''}/${document.language}`],
  )
  if (!isPublic(document)) return Boolean(found)
  const where = { id: { equals: document.id } }
  for await (const { title, lead, body, path, publishedAt } of publicEditions(req.payload, collection, {
    where,
  }))
    return !isSame(found, { title, lead, body, path, published_at: publishedAt })
  return Boolean(found)
}

async function entriesDiffer({ req, collection, document }: Edition): Promise<boolean> {
  if (collection !== 'articles') return false
  const rows = await fromPayload(req.payload.db).all(
    'SELECT language, topic, published_at FROM news_entries WHERE article = ? ORDER BY topic',
    [document.id],
  )
  const listed = rows.map((row) => [row.language, Number(row.topic), isoTime(row.published_at)])
  if (!isPublic(document) || !document.publishedAt) return listed.length > 0
  const id = relationId(document.original) ?? document.id
  const original = await findEdition(req, collection, { id: { equals: id } })
  const topics = [0, ...topicIds(original ?? {})].sort((one, other) => one - other)
  const { language, publishedAt } = document
  return !isSame(
    listed,
    topics.map((topic) => [language, topic, publishedAt]),
  )
}

/**
 * Slugs that published news have left and that lead nowhere. Of pages it can’t be said: their ancestors may have had
 * other names.
 */
export async function lostAddresses({ req, collection, document, history }: Edition): Promise<string[]> {
  const slugs = [...new Set(history.map(({ slug }) => slug))].filter((slug) => slug !== document.slug)
  if (collection !== 'articles' || document._status !== 'published' || slugs.length === 0) return []
  const where = { language: { equals: document.language }, slug: { in: slugs } }
  const query = { where, pagination: false, depth: 0, select: { slug: true } } as const
  const former = await req.payload.find({ collection: 'former-addresses', ...query })
  const taken = await req.payload.find({ collection: 'articles', ...query })
  const known = new Set([...former.docs, ...taken.docs].map(({ slug }) => slug))
  return slugs.filter((slug) => !known.has(slug))
}

const filesDiffer = ({ req, history }: Edition) => usesDiffer(req, history)

async function versionIsBehind({ req, collection, document }: Edition): Promise<boolean> {
  const rows = await fromPayload(req.payload.db).all(
    `SELECT version_updated_at FROM _${collection}_v WHERE parent_id = ? AND latest ORDER BY id DESC`,
    [document.id],
  )
  const time = rows[0]?.version_updated_at
  return rows.length !== 1 || !time || isoTime(time) < document.updatedAt
}

/** Equal as JSON has it: a missing row or field is no difference from nothing. */
function isSame(one: unknown, other: unknown): boolean {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
  return isDeepStrictEqual(plain(one), plain(other))
}
