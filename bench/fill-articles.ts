/**
 * A program: fills an empty site with so many generated articles in every language, marked as such in their text, past
 * the CMS's hooks; prints how many editions a second went into the search index.
 */
import { openSite } from '../cms/open-site.ts'
import { prepareIndex } from '../cms/publishing/search-index.ts'
import { prepareLists } from '../cms/news/entries.ts'
import { seedArticles, seedPages } from '../cms/seed/seed.ts'
import { sealRevision } from '../editions/chain.ts'
import { fromPayload } from '../database/sql.ts'
import { generateEditions } from './generate.ts'
import type { IndexedEdition } from '../search/index-editions.ts'

const count = Number(process.argv[2])
const topicCount = 20
const firstId = 1000
const payload = await openSite()
const db = fromPayload(payload.db)
await seedArticles(payload)
await seedPages(payload)
const topics = await makeTopics()
for (const batch of batches(generateEditions(count), 3000)) await store(batch)
await db.batch([{ sql: 'DELETE FROM news_entries', params: [] }])
await prepareLists(payload)
for (const table of ['search_index', 'search_editions'])
  await db.batch([{ sql: `DELETE FROM ${table}`, params: [] }])
const from = performance.now()
const indexed = await prepareIndex(payload)
console.log(JSON.stringify({ indexedPerSecond: indexed / ((performance.now() - from) / 1000) }))
process.exit(0)

/** Ids of topics by the names that generated editions give them. */
async function makeTopics(): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (let number = 1; number <= topicCount; number++) {
    const names = { sv: `Genererat ämne ${number}`, en: `Generated topic ${number}`, uk: `Тема ${number}` }
    const slugs = { sv: `amne-${number}`, en: `topic-${number}`, uk: `tema-${number}` }
    const { id } = await payload.create({ collection: 'topics', data: { names, slugs } })
    ids.set(`topic-${number}`, id)
  }
  return ids
}

function* batches<T>(all: Iterable<T>, size: number): Generator<[number, T][]> {
  let batch: [number, T][] = []
  let at = 0
  for (const one of all) {
    batch.push([at++, one])
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  yield batch
}

/** Three editions make a work: the first is its original. */
async function store(batch: [number, IndexedEdition][]) {
  const articles: unknown[] = []
  const revisions: unknown[] = []
  const subjects: unknown[] = []
  for (const [at, edition] of batch) {
    const { id: slug, language, title, lead, body, publishedAt } = edition
    const place = at % 3
    const id = firstId + at
    const original = id - place
    const work = `00000000-0000-4000-8000-${String((at - place) / 3).padStart(12, '0')}`
    const record = sealRevision({
      ...{ work, collection: 'articles', language, slug, number: 1, publishedAt, minor: false },
      content: { title, lead, body: paragraphs(body) },
      ...(place > 0 && { follows: { language: 'sv', number: 1 }, translation: { method: 'machine' } }),
      previousHash: null,
    })
    articles.push([id, title, lead, language, slug, work, publishedAt, place ? original : null])
    revisions.push([work, language, JSON.stringify(record), publishedAt])
    if (place === 0) subjects.push(...edition.topics.map((topic) => [id, topics.get(topic)]))
  }
  await db.batch([
    {
      sql: `INSERT INTO articles (id, title, lead, language, slug, work, published_at, original_id, _status, updated_at,
        created_at) SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7,
        'published', value->>6, value->>6 FROM json_each(?)`,
      params: [JSON.stringify(articles)],
    },
    {
      sql: `INSERT INTO revisions (work, language, number, record, updated_at, created_at)
        SELECT value->>0, value->>1, 1, value->>2, value->>3, value->>3 FROM json_each(?)`,
      params: [JSON.stringify(revisions)],
    },
    {
      sql: `INSERT INTO articles_rels (parent_id, path, topics_id, "order")
        SELECT value->>0, 'topics', value->>1, 1 FROM json_each(?)`,
      params: [JSON.stringify(subjects)],
    },
  ])
}

function paragraphs(text: string) {
  const words = text.split(' ')
  return [0, 70, 140].map((start, at) => ({
    ...{ kind: 'paragraph' as const, id: `p${at + 1}` },
    content: [{ kind: 'text' as const, text: words.slice(start, start + 70).join(' ') }],
  }))
}
