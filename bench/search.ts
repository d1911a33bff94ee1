import { createClient } from '@libsql/client'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fromLibsql, fromPool, type Database } from '@/database/sql'
import { prepareSearch } from '@/search/dialect'
import { generateEditions, randomFrom } from './generate'
import { indexMany, type IndexedEdition } from '@/search/index-editions'
import { startPostgres } from '@/database/postgres.fixture'
import { searchEditions, type SearchQuery } from '@/search/search-editions'
import { wordsIn } from '@/search/tokenize'

/** `node --import tsx bench/search.ts --articles 100000 [--database postgres] [--queries 1000]`: prints what it measured. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    database: { type: 'string', default: 'sqlite' },
    queries: { type: 'string', default: '1000' },
  },
})

type Make = (words: string[], edition: IndexedEdition, random: () => number) => Partial<SearchQuery>

/** Words come from random places of random articles, so common ones come often. */
const kinds: Record<string, Make> = {
  'one word': ([first = '']) => ({ query: first }),
  'two words': (words) => ({ query: words.slice(0, 2).join(' ') }),
  'three words': (words) => ({ query: words.slice(0, 3).join(' ') }),
  'a title': (_, { title }) => ({ query: title }),
  'with a topic and a year': ([first = ''], edition) => ({
    query: first,
    topic: edition.topics[0],
    published: {
      from: `${edition.publishedAt.slice(0, 4)}-01-01T00:00:00Z`,
      until: `${edition.publishedAt.slice(0, 4)}-12-31T24:00:00Z`,
    },
  }),
  misspelt: (words) => ({
    query: (words.find((word) => word.length > 7) ?? '').replace(/(.)(.)(?=.{3}$)/, '$2$1'),
  }),
  'in vain': (words) => ({ query: `${words.slice(0, 2).join('')}qxz` }),
  'page 30': ([first = '']) => ({ query: first, page: 30 }),
}

const articles = Number(values.articles)
const { db, size, stop } = values.database === 'postgres' ? await postgres() : await sqlite()
try {
  await prepareSearch(db)
  const sample: IndexedEdition[] = []
  const started = performance.now()
  const before = process.cpuUsage()
  const editions = await indexMany(db, sampling(generateEditions(articles), sample))
  const seconds = (performance.now() - started) / 1000
  const used = process.cpuUsage(before)
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  console.log(
    `${values.database}: ${String(editions)} editions indexed in ${seconds.toFixed(0)} s, ` +
      `${(editions / seconds).toFixed(0)} a second with their generation (processor ${((used.user + used.system) / 1e6).toFixed(0)} s); ${String(memory)} MB resident; ${await size()}`,
  )
  for (const [kind, make] of Object.entries(kinds)) await measure(kind, make, sample, Number(values.queries))
} finally {
  await stop()
}

function* sampling(all: Iterable<IndexedEdition>, sample: IndexedEdition[]): Generator<IndexedEdition> {
  for (const edition of all) {
    if (Number(edition.id.split('-')[1]) % Math.max(1, Math.floor(articles / 300)) === 0) sample.push(edition)
    yield edition
  }
}

async function measure(kind: string, make: Make, sample: IndexedEdition[], queries: number) {
  const random = randomFrom(7)
  const pick = <T>(list: T[]) => list[Math.floor(random() * list.length)]
  const times: { time: number; query: string }[] = []
  const processor: number[] = []
  let found = 0
  for (let count = 0; count < queries; count += 1) {
    const edition = pick(sample)
    if (!edition) throw new RangeError('--articles must be at least 1')
    const text = wordsIn(`${edition.title} ${edition.lead} ${edition.body}`).map((word) => word.text)
    const words = Array.from({ length: 5 }, () => pick(text) ?? '')
    const search = {
      query: '',
      language: edition.language,
      page: 1,
      pageSize: 20,
      ...make(words, edition, random),
    }
    const started = performance.now()
    const before = process.cpuUsage()
    const { hits } = await searchEditions(db, search)
    const used = process.cpuUsage(before)
    processor.push((used.user + used.system) / 1000)
    times.push({ time: performance.now() - started, query: search.query })
    if (hits.length > 0) found += 1
  }
  processor.sort((a, b) => a - b)
  times.sort((a, b) => a.time - b.time)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))]?.time.toFixed(1) ?? ''
  const slowest = times.at(-1)?.query ?? ''
  console.log(
    `${kind}: p50 ${at(0.5)} · p95 ${at(0.95)} · max ${at(1)} ms (${slowest}); processor p95 ${processor[Math.floor(queries * 0.95)]?.toFixed(1) ?? ''} ms; found in ${String(found)} of ${String(queries)}`,
  )
}

type TestDatabase = { db: Database; size: () => Promise<string>; stop: () => Promise<void> }

async function sqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-bench-'))
  const file = path.join(folder, 'search.db')
  const client = createClient({ url: `file:${file}` })
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('PRAGMA synchronous = NORMAL')
  return {
    db: fromLibsql(client),
    size: () => Promise.resolve(`${(statSync(file).size / 1e6).toFixed(0)} MB on disk`),
    stop: () => {
      client.close()
      rmSync(folder, { recursive: true, force: true })
      return Promise.resolve()
    },
  }
}

async function postgres(): Promise<TestDatabase> {
  const { pool, stop } = await startPostgres()
  const db = fromPool(pool)
  const size = async () => {
    const [row] = await db.all('SELECT pg_database_size(current_database()) / 1000000 AS size')
    return `${String(row?.size)} MB on disk`
  }
  return { db, size, stop }
}
