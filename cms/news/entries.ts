import type { CollectionAfterChangeHook, Payload, PayloadRequest } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { isPublic, publicSql } from '@/database/public'
import { fromPayload } from '@/database/sql'
import { indexSome } from '@/search/index-editions'
import { publicEditions } from '../publishing/search-index'
import { relationId } from '../edition/lookups'
import { changesWhatIsPublic } from '../publishing/visibility'
import { databaseOf } from '../transactions'
import type { Article } from '../payload-types'

/** Keeps the lists of news at what is public, in the publication's own transaction. */
export const keepListed: CollectionAfterChangeHook<Article> = async ({ doc, previousDoc, req }) => {
  if (!(await changesWhatIsPublic(req, 'articles', doc))) return doc
  await listWork(req, doc.work)
  if (!isDeepStrictEqual(topicIds(doc), topicIds(previousDoc))) await indexTranslations(req, doc)
  return doc
}

/** The topics that a document has itself, by id. */
export function topicIds({ topics }: Partial<Article>): number[] {
  return (topics ?? []).flatMap((topic) => relationId(topic) ?? [])
}

/** Search knows topics by edition. */
async function indexTranslations(req: PayloadRequest, { id }: Article): Promise<void> {
  const where = { original: { equals: id } }
  await indexSome(await databaseOf(req), publicEditions(req.payload, 'articles', { where, req }))
}

/** A news item's topics are its original's, so all of its editions are listed anew. */
export async function listWork(req: PayloadRequest, work: Article['work']): Promise<void> {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'articles',
    where: { work: { equals: work } },
    select: {
      language: true,
      publishedAt: true,
      topics: true,
      original: true,
      _status: true,
      withdrawal: true,
    },
    pagination: false,
    depth: 0,
    req,
  })
  const topics = topicIds(docs.find(({ original }) => !original) ?? {})
  const ids = docs.map(({ id }) => id)
  await payload.delete({ collection: 'news-entries', where: { article: { in: ids } }, req })
  for (const { id: article, language, publishedAt } of docs.filter(isPublic)) {
    for (const topic of [0, ...topics]) {
      const data = { language, topic, publishedAt, article }
      await payload.db.create({ collection: 'news-entries', data, req, returning: false })
    }
  }
}

/** Makes the lists from all articles when there are none yet: after an import, or on a site from before the lists. */
export async function prepareLists(payload: Payload): Promise<void> {
  const db = fromPayload(payload.db)
  const [first] = await db.all('SELECT 1 AS found FROM news_entries LIMIT 1')
  if (first) return
  await db.batch([
    {
      sql: `INSERT INTO news_entries (language, topic, published_at, article)
        SELECT CAST(a.language AS TEXT), 0, a.published_at, a.id FROM articles a WHERE ${publicSql('a')}
        UNION ALL
        SELECT CAST(a.language AS TEXT), r.topics_id, a.published_at, a.id FROM articles a
        JOIN articles_rels r ON r.parent_id = COALESCE(a.original_id, a.id) AND r.path = 'topics'
        WHERE ${publicSql('a')}`,
      params: [],
    },
  ])
}
