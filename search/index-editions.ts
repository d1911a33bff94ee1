import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { placeholders, type Database, type Statement } from '@/database/sql'
import { dialects } from './dialect'
import { freshWords, learning, remember } from './vocabulary'
import { readEdition, type EditionText, type VocabularyWord } from './terms'

/** A published edition as the index takes it. */
export type IndexedEdition = EditionText & {
  /** The edition's own key, the same for ever. */
  id: string
  collection: 'articles' | 'pages'
  /** ISO 8601. */
  publishedAt: string
  /** Address on this site, with the language's prefix. */
  path: string
}

/** A row on its way into the database. */
type IndexRow = (string | number)[]

/** Puts an edition into the index, or in the place of its former self. */
export async function indexEdition(db: Database, edition: IndexedEdition): Promise<void> {
  await write(db, await read([edition]), dialects[db.dialect].tidy)
}

/** Takes an edition out of the index; harmless when it isn't there. */
export async function removeEdition(db: Database, id: string): Promise<void> {
  await db.batch(removal(db, [id]))
}

/** Indexes any number of editions, holding some hundreds in memory at a time, fewer long ones. @returns how many */
export async function indexMany(
  db: Database,
  editions: Iterable<IndexedEdition> | AsyncIterable<IndexedEdition>,
): Promise<number> {
  let count = 0
  let texts: Texts | undefined
  for await (const batch of batches(editions)) {
    // A batch is read while the database, where it's another process, writes the one before.
    const [next] = await Promise.all([read(batch), texts && write(db, texts)])
    texts = next
    count += batch.length
  }
  if (texts) await write(db, texts)
  await dialects[db.dialect].settle(db)
  return count
}

/**
 * Puts editions in while something is published: nothing is merged, which would take the longer the bigger the index.
 */
export async function indexSome(db: Database, editions: AsyncIterable<IndexedEdition>): Promise<void> {
  for await (const batch of batches(editions)) await write(db, await read(batch), dialects[db.dialect].tidy)
}

async function* batches(editions: Iterable<IndexedEdition> | AsyncIterable<IndexedEdition>) {
  let size = 0
  // Of an edition that comes twice the last counts; PostgreSQL wouldn't take both at once.
  const batch = new Map<string, IndexedEdition>()
  for await (const edition of editions) {
    batch.set(edition.id, edition)
    size += edition.body.length
    if (batch.size < 500 && size < 1_000_000) continue
    yield [...batch.values()]
    batch.clear()
    size = 0
  }
  if (batch.size > 0) yield [...batch.values()]
}

type Texts = { editions: IndexedEdition[]; tokens: string[]; vocabulary: Map<string, VocabularyWord> }

/** The part of indexing that is computing: others get their turn on this thread every few editions. */
async function read(given: IndexedEdition[]): Promise<Texts> {
  const editions = given.map(withoutNul)
  const vocabulary = new Map<string, VocabularyWord>()
  const tokens: string[] = []
  for (const edition of editions) {
    tokens.push([...readEdition(edition, vocabulary)].join(' '))
    if (tokens.length % 10 === 0) await setImmediate()
  }
  return { editions, tokens, vocabulary }
}

async function write(
  db: Database,
  { editions, tokens, vocabulary }: Texts,
  tidy: Statement[] = [],
): Promise<void> {
  const keys = await freeKeys(db, editions)
  const rows = editions.map((edition, index): IndexRow => {
    const { id, collection, language, path, publishedAt, title, lead, body } = edition
    return [keys[index] ?? 0, id, collection, language, path, publishedAt, title, lead, body]
  })
  const terms = tokens.map((text, index): IndexRow => [keys[index] ?? 0, text])
  const words = freshWords(db, vocabulary)
  const ids = editions.map((edition) => edition.id)
  await db.batch([...removal(db, ids), ...insertion(db, rows, terms), learning(db, words), ...tidy])
  remember(db, words)
}

/** PostgreSQL's text can't hold U+0000, and no reader misses it. */
function withoutNul(edition: IndexedEdition): IndexedEdition {
  const clean = (text: string) => text.replaceAll('\0', '')
  return { ...edition, title: clean(edition.title), lead: clean(edition.lead), body: clean(edition.body) }
}

const slots = 2 ** 20

/** The first key of a moment (milliseconds since 1970): keys order editions by time and fit a double until 2242. */
export function keyAt(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * slots
}

/** A key per edition: its second of publication and a slot by its id; the next slot where another has that one. */
async function freeKeys(db: Database, editions: IndexedEdition[]): Promise<number[]> {
  const ids = new Set(editions.map((edition) => edition.id))
  const taken = new Set<number>()
  const keys: number[] = []
  for (const { id, publishedAt } of editions) {
    const time = Date.parse(publishedAt)
    if (Number.isNaN(time))
      throw new RangeError(`The edition ${id} has no valid time of publication: "${publishedAt}".`)
    let key = keyAt(time) + (createHash('sha256').update(id).digest().readUInt32BE() % slots)
    while (taken.has(key)) key += 1
    taken.add(key)
    keys.push(key)
  }
  const sql = `SELECT key, id FROM search_editions WHERE key IN (${placeholders(keys.length)})`
  for (;;) {
    const others = (await db.all(sql, keys)).filter((row) => !ids.has(String(row.id)))
    if (others.length === 0) return keys
    for (const other of others) {
      let key = Number(other.key)
      const index = keys.indexOf(key)
      while (taken.has(key)) key += 1
      taken.add(key)
      keys[index] = key
    }
  }
}

function removal(db: Database, ids: string[]): Statement[] {
  const these = `IN (${placeholders(ids.length)})`
  return [
    {
      sql: `DELETE FROM search_index WHERE ${dialects[db.dialect].key} IN (SELECT key FROM search_editions WHERE id ${these})`,
      params: ids,
    },
    { sql: `DELETE FROM search_editions WHERE id ${these}`, params: ids },
  ]
}

const key = 'CAST(value->>0 AS BIGINT)'

/** All rows travel as one parameter: thousands of parameters cost more than the writing itself. */
function insertion(db: Database, rows: IndexRow[], terms: IndexRow[]): Statement[] {
  const { rows: from, key: keyColumn, terms: stored } = dialects[db.dialect]
  const columns = 'key, id, collection, language, path, published_at, title, lead, body'
  const values = [1, 2, 3, 4, 5, 6, 7, 8].map((index) => `value->>${String(index)}`).join(', ')
  return [
    {
      sql: `INSERT INTO search_editions (${columns}) SELECT ${key}, ${values} FROM ${from}`,
      params: [JSON.stringify(rows)],
    },
    {
      sql: `INSERT INTO search_index (${keyColumn}, terms) SELECT ${key}, ${stored('value->>1')} FROM ${from}`,
      params: [JSON.stringify(terms)],
    },
  ]
}
