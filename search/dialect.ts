import { setImmediate } from 'node:timers/promises'
import type { Database, Statement } from '@/database/sql'

/** Every clause must hold; a clause holds when one of its tokens does (conjunctive normal form). */
export type Expression = string[][]

type Dialect = {
  tables: string[]
  /** Column of `search_index` that holds an edition's key; higher is newer. */
  key: string
  /** SQL of the keys of some rows, with a comma between; null when there are none. */
  keys: string
  /** SQL for tokens, separated by spaces, as they're stored. */
  terms: (tokens: string) => string
  /** SQL of a table with a column `value` for each item of a parameter that holds a JSON array. */
  rows: string
  /** SQL of such an item where it's a string itself. */
  item: string
  /** Run with the writing of a few editions, and after that of many: for the speed of searches, never for their answers. */
  tidy: Statement[]
  settle: (db: Database) => Promise<void>
  /** SQL condition with one parameter, made by `write`. */
  match: string
  write: (expression: Expression) => string
}

const editions = (integer: string, text: string) => `
  CREATE TABLE IF NOT EXISTS search_editions (
    key ${integer} PRIMARY KEY, id ${text} NOT NULL UNIQUE, collection ${text} NOT NULL, language ${text} NOT NULL,
    path ${text} NOT NULL, published_at ${text} NOT NULL, title ${text} NOT NULL, lead ${text} NOT NULL, body ${text} NOT NULL)`

/** Vocabulary: one row for a stem of a language, with the shortest form seen, marks and all. */
const words = (text: string) => `
  CREATE TABLE IF NOT EXISTS search_words (
    language ${text} NOT NULL, stem ${text} NOT NULL, reversed ${text} NOT NULL, form ${text} NOT NULL,
    PRIMARY KEY (language, stem))`

const reversed = 'CREATE INDEX IF NOT EXISTS search_words_reversed ON search_words (language, reversed)'

/** New entries wait unsorted for a while, and every search would read them through. */
const sortPending: Statement = { sql: "SELECT gin_clean_pending_list('search_index_terms')", params: [] }

/**
 * The only place where the two databases differ. Both get the same tokens, already stemmed, and answer the same
 * question: which editions have them, newest first. Neither one's stemming or ranking is used, so results agree.
 */
export const dialects: Record<Database['dialect'], Dialect> = {
  sqlite: {
    tables: [
      editions('INTEGER', 'TEXT'),
      `CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5(
         terms, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '.^+*~=#'")`,
      `${words('TEXT')} WITHOUT ROWID`,
      reversed,
    ],
    key: 'rowid',
    keys: 'group_concat(key)',
    terms: (tokens) => tokens,
    rows: 'json_each(?)',
    item: 'value',
    tidy: [],
    settle: mergeSegments,
    match: 'search_index MATCH ?',
    write: (expression) =>
      expression
        .map((clause) => `(${clause.map((token) => `"${token.replaceAll('"', '""')}"`).join(' OR ')})`)
        .join(' AND '),
  },
  postgres: {
    tables: [
      editions('bigint', 'text COLLATE "C"'),
      // Long tsvectors are kept out of line: a search reads keys alone, and many of those fit a page.
      `CREATE TABLE IF NOT EXISTS search_index (key bigint PRIMARY KEY, terms tsvector NOT NULL) WITH (toast_tuple_target = 128)`,
      `CREATE INDEX IF NOT EXISTS search_index_terms ON search_index USING gin (terms)`,
      words('text COLLATE "C"'),
      reversed,
    ],
    key: 'key',
    keys: "string_agg(key::text, ',')",
    terms: (tokens) => `array_to_tsvector(string_to_array(${tokens}, ' '))`,
    rows: 'json_array_elements(?::json) AS rows (value)',
    item: "value #>> '{}'",
    tidy: [sortPending],
    settle: async (db) => {
      await db.batch([sortPending, { sql: 'ANALYZE search_index, search_words', params: [] }])
    },
    match: 'terms @@ ?::tsquery',
    write: (expression) => expression.map((clause) => `(${clause.map(lexeme).join(' | ')})`).join(' & '),
  },
}

const lexeme = (token: string) => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** FTS5 looks a term up in each of its segments: one of them answers several times faster than a dozen. */
async function mergeSegments(db: Database): Promise<void> {
  const changes: Statement = { sql: 'SELECT total_changes() AS changes', params: [] }
  // A negative number of pages begins a merge of everything, the positive ones go on with it, as FTS5's manual has it.
  for (let pages = -200; ; pages = 200) {
    const merge = {
      sql: "INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)",
      params: [pages],
    }
    const [before, , after] = await db.batch([changes, merge, changes])
    if (Number(after?.[0]?.changes) - Number(before?.[0]?.changes) < 2) return
    await setImmediate()
  }
}

/** Makes the tables of the index where they're missing; harmless when repeated. */
export async function prepareSearch(db: Database): Promise<void> {
  await db.batch(dialects[db.dialect].tables.map((sql) => ({ sql, params: [] })))
}
