import pg from 'pg'
import type { Publication } from './control'
import type { Log } from './log'
import { readInvalidation } from './publications'

/** Times in milliseconds. */
const times = {
  /** Between two looks when nobody says that there is something new, and before the database is tried again. */
  pause: 400,
  retry: 200,
  /** How long the database may take. */
  timeout: 1000,
  /** For how long what was heard counts as all that there is. */
  lease: 1000,
}

type Row = { number: string; invalidation: string | null; removed: string }

/** The last one that was heard of comes along: while it's there, nothing after it has been pruned. */
const since = 'SELECT number, invalidation, removed FROM publications WHERE number >= $1 ORDER BY number'

/**
 * Hears of every publication of all sites on one PostgreSQL, in their order, and makes up for those it was away for
 * (docs/decisions/0041). What it can't make up for counts as a change of everything.
 */
export class Listener {
  /** When the last look that succeeded began, of `performance.now()`. */
  private informedAt = -Infinity
  private last: string | undefined
  /** Numbers of those that the own app told of before the database did. */
  private readonly told = new Set<string>()
  /** What was taken in last, for who waits until that is over. */
  private taking = Promise.resolve()
  private isStopped = false
  /** Whether the database has said that there is something since the last look began. */
  private isAwaited = false
  private wake: () => void = () => undefined
  private ended = Promise.resolve()
  private problem = ''

  constructor(
    private readonly url: string,
    private readonly onPublication: (publication: Publication) => Promise<void>,
    private readonly log: Log,
  ) {}

  start(): void {
    this.ended = this.run()
  }

  async stop(): Promise<void> {
    this.isStopped = true
    this.wake()
    await this.ended
  }

  /** Whether all publications that were over a second ago have been heard of. */
  isInformed(): boolean {
    return performance.now() - this.informedAt < times.lease
  }

  /** What the own app tells: with a number it's in the database too, and heard of once. */
  async hear(publication: Publication): Promise<void> {
    const { number } = publication
    if (number !== undefined) {
      if (this.last !== undefined && BigInt(number) <= BigInt(this.last)) return this.taking
      this.told.add(number)
    }
    await this.onPublication(publication)
  }

  private async run(): Promise<void> {
    while (!this.isStopped) {
      await this.listen().catch((error: unknown) => {
        this.say(error)
      })
      await this.pause(times.retry)
    }
  }

  private say(error: unknown): void {
    // The app makes the table when it starts on an empty database
    if (error instanceof pg.DatabaseError && error.code === '42P01') return
    const problem = String(error)
    if (problem !== this.problem)
      this.log(`The database can't be asked for publications, so the app is asked for each page: ${problem}`)
    this.problem = problem
  }

  /** Until it's stopped or the connection fails. */
  private async listen(): Promise<void> {
    const { timeout } = times
    const wish = { connectionTimeoutMillis: timeout, query_timeout: timeout, application_name: 'edge' }
    const client = new pg.Client({ connectionString: this.url, ...wish })
    const connection = new AbortController()
    client.on('notification', () => {
      this.isAwaited = true
      this.wake()
    })
    client.on('error', (error) => {
      connection.abort(error)
      this.wake()
    })
    try {
      await client.connect()
      await client.query('LISTEN publications')
      while (!this.isStopped) {
        connection.signal.throwIfAborted()
        this.isAwaited = false
        await this.look(client)
        if (!this.hasMore()) await this.pause(times.pause)
      }
    } finally {
      client.end().catch(() => undefined)
    }
  }

  private async look(client: pg.Client): Promise<void> {
    const began = performance.now()
    const { rows } = await client.query<Row>(since, [this.last ?? '0'])
    const [known, ...next] = rows
    if (known && known.number === this.last) for (const row of next) await this.take(row)
    else await this.takeAll(rows)
    this.informedAt = began
    if (this.problem) this.log('The database tells of publications again.', 'info')
    this.problem = ''
  }

  private async take({ number, invalidation, removed }: Row): Promise<void> {
    this.last = number
    if (this.told.delete(number)) return
    const changed = readInvalidation(invalidation ?? undefined)
    await (this.taking = this.onPublication({ removed: wordsIn(removed), changed }))
  }

  /** At the first look, and after having been away for longer than publications are kept. */
  private async takeAll(rows: Row[]): Promise<void> {
    this.told.clear()
    this.last = rows.at(-1)?.number
    const removed = rows.flatMap((row) => wordsIn(row.removed))
    await (this.taking = this.onPublication({ removed, changed: undefined }))
  }

  private hasMore(): boolean {
    return this.isAwaited
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

const wordsIn = (removed: string) => removed.split('\n').filter(Boolean)
