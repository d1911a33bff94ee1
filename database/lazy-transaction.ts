import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'
import { isReading, StorageFault } from './sqlite-statements'

/** A turn to write, which lasts until it's ended. */
export type WritingTurn = { writer: Client; end: (how: 'COMMIT' | 'ROLLBACK') => Promise<void> }

/** What a transaction needs: who reads, a turn to write, and the milliseconds after which it's left alone. */
type Turns = { reader: Client; timeouts: { idle: number }; begin: () => Promise<WritingTurn> }

/**
 * A transaction that takes its turn with its first writing statement; until then it reads what is committed, as in
 * PostgreSQL's READ COMMITTED. As there, it's over with the first statement that fails. One that is left alone ends too.
 */
export class LazyTransaction implements Transaction {
  private isOver = false
  /** What of it failed, if that is why it's over. */
  private cause: unknown
  private writing: Promise<WritingTurn> | undefined
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly database: Turns) {}

  get closed(): boolean {
    return this.isOver
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    if (!this.writing && !this.isOver && isReading(statement)) return this.database.reader.execute(statement)
    const { writer } = await this.begun()
    try {
      return await writer.execute(statement)
    } catch (error) {
      this.cause ??= error
      await this.rollback()
      throw error
    }
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    if (!statements.every(isReading)) await this.begun()
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  async executeMultiple(sql: string): Promise<void> {
    const { writer } = await this.begun()
    await writer.executeMultiple(sql)
  }

  commit(): Promise<void> {
    if (this.isOver) return Promise.reject(this.ended())
    return this.end('COMMIT')
  }

  rollback(): Promise<void> {
    return this.end('ROLLBACK')
  }

  close(): void {
    void this.rollback()
  }

  private async begun() {
    if (this.isOver) throw this.ended()
    this.writing ??= this.database.begin()
    const turn = await this.writing
    // It may have been ended while it waited for its turn
    if (this.closed) throw this.ended()
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.rollback(), this.database.timeouts.idle).unref()
    return turn
  }

  private ended(): StorageFault {
    return new StorageFault('ended', { cause: this.cause })
  }

  private async end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (this.isOver) return
    this.isOver = true
    clearTimeout(this.timer)
    const turn = await this.writing?.catch(() => undefined)
    try {
      await turn?.end(how)
    } catch (error) {
      this.cause ??= error
      throw error
    }
  }
}
