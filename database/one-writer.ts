import { createClient, type Client, type InStatement, type ResultSet, type Transaction } from '@libsql/client'
import { Mutex, withTimeout, type MutexInterface } from 'async-mutex'
import { setTimeout as wait } from 'node:timers/promises'
import { isAnalysis, isBusy, isReading, StorageFault } from './sqlite-statements'
import { fileOf, watchFiles } from './files'
import { LazyTransaction, type WritingTurn } from './lazy-transaction'

/** Milliseconds: as long somebody waits for their turn to write, and a transaction for its next statement. */
export type Timeouts = { turn: number; idle: number }

const usual: Timeouts = { turn: 10_000, idle: 30_000 }

/**
 * A file of SQLite, as `@libsql/client` has it: reading statements on one connection, which never waits, and everything
 * that writes on another, one transaction at a time, in the order of asking. libsql's own client gives its connection
 * away at each transaction, and the next one has lost its settings. `url` is `file:` and a path.
 */
export async function openSqlite(url: string, timeouts = usual): Promise<OneWriter> {
  const [writer, reader] = [createClient({ url }), createClient({ url })]
  const settings = ['journal_mode = WAL', 'synchronous = FULL', 'journal_size_limit = 67108864']
  // A statement that waits for another process would keep this one from doing anything else: it asks again instead
  await writer.execute('PRAGMA busy_timeout = 5000')
  for (const setting of [...settings, 'foreign_keys = ON', 'busy_timeout = 0'])
    await writer.execute(`PRAGMA ${setting}`)
  for (const setting of ['busy_timeout = 5000', 'query_only = ON']) await reader.execute(`PRAGMA ${setting}`)
  return new OneWriter(reader, writer, timeouts, watchFiles(fileOf(url)))
}

/** Whether a client of an adapter is one of these. */
export const isSqlite = (client: unknown): client is OneWriter => client instanceof OneWriter

export class OneWriter implements Client {
  readonly protocol = 'file'
  private readonly turns: MutexInterface

  constructor(
    readonly reader: Client,
    private readonly writer: Client,
    readonly timeouts: Timeouts,
    private readonly requireFiles: () => void,
  ) {
    this.turns = withTimeout(new Mutex(), timeouts.turn, new StorageFault('busy'))
  }

  get closed(): boolean {
    return this.writer.closed
  }

  close(): void {
    this.reader.close()
    this.writer.close()
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    if (isReading(statement)) return this.reader.execute(statement)
    return this.alone((writer) => writer.execute(statement))
  }

  /** All of them happen, or none. */
  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const transaction = new LazyTransaction(this)
    const results = await transaction.batch(statements)
    await transaction.commit()
    if (statements.some(isAnalysis)) await this.alone(() => this.learn())
    return results
  }

  /** A connection learns of statistics that another has made only when it's told to. */
  private async learn(): Promise<void> {
    for (const statement of ['PRAGMA query_only = OFF', 'ANALYZE sqlite_schema', 'PRAGMA query_only = ON'])
      await this.reader.execute(statement)
  }

  migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.batch(statements)
  }

  executeMultiple(sql: string): Promise<void> {
    return this.alone((writer) => writer.executeMultiple(sql))
  }

  transaction(): Promise<Transaction> {
    return Promise.resolve(new LazyTransaction(this))
  }

  sync(): never {
    throw new TypeError('A file has no other database to be synchronised with.')
  }

  /** Runs what can't stand in a transaction, in a turn of its own. */
  async alone<Result>(task: (writer: Client) => Promise<Result>): Promise<Result> {
    const release = await this.turns.acquire()
    try {
      this.requireFiles()
      return await this.asking(() => task(this.writer))
    } finally {
      release()
    }
  }

  /** Begins to write. Returns the connection, and what ends it: `COMMIT` or `ROLLBACK`. */
  async begin(): Promise<WritingTurn> {
    const release = await this.turns.acquire()
    try {
      this.requireFiles()
      await this.asking(() => this.writer.execute('BEGIN IMMEDIATE'))
    } catch (error) {
      release()
      throw error
    }
    return { writer: this.writer, end: (how: 'COMMIT' | 'ROLLBACK') => this.end(how, release) }
  }

  private async end(how: 'COMMIT' | 'ROLLBACK', release: () => void): Promise<void> {
    try {
      if (how === 'COMMIT') this.requireFiles()
      await this.writer.execute(how)
    } catch (error) {
      // SQLite has ended some failed transactions by itself
      await this.writer.execute('ROLLBACK').catch(() => undefined)
      if (how === 'COMMIT') throw error
    } finally {
      release()
    }
  }

  /** Another process may write as well, as `npm run import` does. */
  private async asking<Result>(task: () => Promise<Result>): Promise<Result> {
    for (const end = Date.now() + this.timeouts.turn; ;) {
      try {
        return await task()
      } catch (error) {
        if (!isBusy(error)) throw error
        if (Date.now() > end) throw new StorageFault('busy', { cause: error })
        await wait(20)
      }
    }
  }
}
