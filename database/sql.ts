/** What the index needs of a database; the adapters below make one of Payload's connections. */
export type Database = {
  dialect: 'sqlite' | 'postgres'
  /** Runs one reading statement; `?` stands for each parameter, on both databases. */
  all(sql: string, params?: Value[]): Promise<Row[]>
  /**
   * Runs statements in one transaction, one writer at a time: all of them happen or none. Returns the rows of each.
   */
  batch(statements: Statement[]): Promise<Row[][]>
}

export type Value = string | number | null
export type Row = Record<string, unknown>
export type Statement = { sql: string; params: Value[] }

/** The part of `@libsql/client` in use. */
export type LibsqlClient = {
  execute(statement: { sql: string; args: Value[] }): Promise<{ rows: Row[] }>
  batch(statements: { sql: string; args: Value[] }[], mode: 'write'): Promise<{ rows: Row[] }[]>
}

type PostgresQuery = (sql: string, params: Value[]) => Promise<{ rows: Row[] }>
/** The part of `pg`'s Pool in use. */
export type PostgresPool = {
  query: PostgresQuery
  connect(): Promise<{ query: PostgresQuery; release(error?: boolean): void }>
}

export function fromLibsql(client: LibsqlClient): Database {
  const statement = (sql: string, args: Value[]) => ({ sql, args })
  return {
    dialect: 'sqlite',
    all: async (sql, params = []) => (await client.execute(statement(sql, params))).rows,
    batch: async (statements) => {
      const all = statements.map(({ sql, params }) => statement(sql, params))
      return (await client.batch(all, 'write')).map(({ rows }) => rows)
    },
  }
}

/** Any number that no other part of the site locks: it makes writers of the index take turns. */
const writersTurn = 7_236_541
const takeTurn: Statement = { sql: 'SELECT pg_advisory_xact_lock(?)', params: [writersTurn] }

export function fromPool(pool: PostgresPool): Database {
  return {
    dialect: 'postgres',
    all: async (sql, params = []) => (await pool.query(numbered(sql), params)).rows,
    batch: async (statements) => {
      const client = await pool.connect()
      let broken = true
      try {
        await client.query('BEGIN', [])
        const results = await each([takeTurn, ...statements], ({ sql, params }) =>
          client.query(numbered(sql), params),
        )
        await client.query('COMMIT', [])
        broken = false
        return results.slice(1)
      } finally {
        // A connection inside a failed transaction is closed rather than given to the next caller.
        client.release(broken)
      }
    },
  }
}

/** Runs one statement within an open transaction. */
export type Run = (statement: Statement) => Promise<{ rows: Row[] }>

/** A transaction that is open already, and that somebody else commits: what is read and written takes part in it. */
export function fromTransaction(dialect: Database['dialect'], run: Run): Database {
  return {
    dialect,
    all: async (sql, params = []) => (await run({ sql, params })).rows,
    batch: async (statements) => {
      if (dialect === 'postgres') await run(takeTurn)
      return each(statements, run)
    },
  }
}

async function each(statements: Statement[], run: Run): Promise<Row[][]> {
  const results: Row[][] = []
  for (const statement of statements) results.push((await run(statement)).rows)
  return results
}

/** Makes a `Database` of `payload.db`, whichever of `@payloadcms/db-sqlite` and `@payloadcms/db-postgres` it is. */
export function fromPayload(adapter: object): Database {
  if ('client' in adapter && isLibsqlClient(adapter.client)) return fromLibsql(adapter.client)
  const pool = poolOf(adapter)
  if (pool) return fromPool(pool)
  throw new TypeError('Search needs a connected SQLite (libsql) or PostgreSQL database adapter of Payload.')
}

/** The connections of Payload's adapter to PostgreSQL; undefined on SQLite. */
export function poolOf(adapter: object): PostgresPool | undefined {
  return 'pool' in adapter && isPostgresPool(adapter.pool) ? adapter.pool : undefined
}

function isLibsqlClient(value: unknown): value is LibsqlClient {
  return typeof value === 'object' && value !== null && 'execute' in value && 'batch' in value
}

function isPostgresPool(value: unknown): value is PostgresPool {
  return typeof value === 'object' && value !== null && 'query' in value && 'connect' in value
}

function numbered(sql: string): string {
  let number = 0
  return sql.replaceAll('?', () => `$${String(++number)}`)
}

/** `?, ?, ?` for so many parameters. */
export function placeholders(count: number): string {
  return Array<string>(count).fill('?').join(', ')
}
