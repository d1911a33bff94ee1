import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { placeholders, type Database, type Statement, type Value } from './database'
import { dialects } from './dialect'
import type { Language } from './languages'
import { readEdition, type EditionText } from './terms'

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

type Word = { language: Language; stem: string; form: string }

/** Puts an edition into the index, or in the place of its former self. */
export async function indexEdition(db: Database, edition: IndexedEdition): Promise<void> {
  await indexBatch(db, [edition])
}

/** Takes an edition out of the index; harmless when it isn't there. */
export async function removeEdition(db: Database, id: string): Promise<void> {
  await db.batch(removal(db, [id]))
}

/** Indexes any number of editions, holding a hundred in memory at a time. @returns how many */
export async function indexMany(
  db: Database,
  editions: Iterable<IndexedEdition> | AsyncIterable<IndexedEdition>,
): Promise<number> {
  let count = 0
  let batch = new Map<string, IndexedEdition>()
  for await (const edition of editions) {
    batch.set(edition.id, edition)
    count += 1
    if (batch.size < 100) continue
    await indexBatch(db, [...batch.values()])
    batch = new Map()
    // SQLite works on this thread: readers get their turn between batches.
    await setImmediate()
  }
  if (batch.size > 0) await indexBatch(db, [...batch.values()])
  return count
}

/** Each id at most once. */
async function indexBatch(db: Database, given: IndexedEdition[]): Promise<void> {
  const editions = given.map(withoutNul)
  const keys = await freeKeys(db, editions)
  const rows: Value[][] = []
  const terms: Value[][] = []
  const words = new Map<string, Word>()
  for (const [index, edition] of editions.entries()) {
    const { tokens, forms } = readEdition(edition)
    const key = keys[index] ?? 0
    const { id, collection, language, path, publishedAt, title, lead, body } = edition
    rows.push([key, id, collection, language, path, publishedAt, title, lead, body])
    terms.push([key, [...tokens].join(' ')])
    for (const [stem, form] of forms) keepShorter(words, { language, stem, form })
  }
  const known = learntBy(db)
  const fresh = [...words.values()].filter(
    ({ language, stem, form }) => (known.get(language + stem) ?? Infinity) > form.length,
  )
  const { key, terms: stored } = dialects[db.dialect]
  await db.batch([
    ...removal(
      db,
      editions.map((edition) => edition.id),
    ),
    insertion('search_editions (key, id, collection, language, path, published_at, title, lead, body)', rows),
    insertion(`search_index (${key}, terms)`, terms, `(?, ${stored})`),
    ...learning(fresh),
  ])
  for (const { language, stem, form } of fresh) known.set(language + stem, form.length)
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

function insertion(
  into: string,
  rows: Value[][],
  row = `(${placeholders(rows[0]?.length ?? 0)})`,
): Statement {
  return { sql: `INSERT INTO ${into} VALUES ${rows.map(() => row).join(', ')}`, params: rows.flat() }
}

function keepShorter(words: Map<string, Word>, word: Word) {
  const id = word.language + word.stem
  const known = words.get(id)
  if (!known || word.form.length < known.form.length) words.set(id, word)
}

/** Length of the shortest form already stored for a word, per database: most words need no writing. */
const learnt = new WeakMap<Database, LRUCache<string, number>>()

function learntBy(db: Database): LRUCache<string, number> {
  const known = learnt.get(db) ?? new LRUCache<string, number>({ max: 50_000 })
  learnt.set(db, known)
  return known
}

function learning(words: Word[]): Statement[] {
  const statements: Statement[] = []
  for (let start = 0; start < words.length; start += 1000) {
    const rows = words
      .slice(start, start + 1000)
      .map(({ language, stem, form }) => [language, stem, Array.from(stem).reverse().join(''), form])
    const { sql, params } = insertion('search_words (language, stem, reversed, form)', rows)
    const shorter =
      'DO UPDATE SET form = excluded.form WHERE length(excluded.form) < length(search_words.form)'
    statements.push({ sql: `${sql} ON CONFLICT (language, stem) ${shorter}`, params })
  }
  return statements
}
