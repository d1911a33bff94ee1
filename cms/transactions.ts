import { sql } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import {
  fromPayload,
  fromTransaction,
  type Database,
  type Row,
  type Run,
  type Statement,
} from '@/database/sql'

/** What is done once for a transaction, told what all who asked for it said that it's `about`. */
type Effect = {
  /** As its last statements, and undone with it. */
  before?: (database: Database, about: string[]) => Promise<void>
  /** What reaches outside the database. It must not fail. */
  after: (about: string[]) => Promise<void>
}

/** A transaction of the CMS, as Payload knows it. */
type Session = { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }

/** What else it carries: a way to run SQL in it, and what is to be done when it's committed, by name. */
type Open = { run: Run; effects: Map<string, Pending> }
type Pending = { effect: Effect; about: Set<string> }

/** The part of Payload's adapters for SQL in use. */
type Adapter<Transaction> = {
  drizzle: { transaction(work: (transaction: Transaction) => Promise<void>): Promise<void> }
  initializing: Promise<void>
  sessions: Record<string, Session>
}

/** What runs one of Drizzle's statements, under the name that it has on either database. */
export type Runs = (statement: ReturnType<typeof sql>) => PromiseLike<{ rows: unknown[] }>
type RunIn<Transaction> = (transaction: Transaction, ...statement: Parameters<Runs>) => ReturnType<Runs>

/** A request, or the CMS alone. */
type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** The id that Payload's requests carry. */
type TransactionId = string | number | Promise<string | number>

/**
 * What begins, commits and undoes Payload's transactions on either database. Payload's own answers that all is well when
 * the database has refused the COMMIT, or had undone the transaction before; these say so.
 */
export function transactionsOf<Transaction>(adapter: Adapter<Transaction>, runIn: RunIn<Transaction>) {
  const { sessions } = adapter
  return {
    async beginTransaction(): Promise<string> {
      await adapter.initializing
      const id = randomUUID()
      sessions[id] = await open(adapter, runIn)
      return id
    },
    async commitTransaction(given: TransactionId): Promise<void> {
      const id = await given
      if (!id) return
      const session = sessions[id]
      if (!session) throw new Error('The transaction had been undone already.')
      const effects = isOpen(session) ? [...session.effects.values()] : []
      if (isOpen(session)) await finish(fromTransaction(fromPayload(adapter).dialect, session.run), effects)
      await session.resolve()
      Reflect.deleteProperty(sessions, id)
      for (const { effect, about } of effects) await effect.after([...about])
    },
    async rollbackTransaction(given: TransactionId): Promise<void> {
      const id = await given
      const session = sessions[id]
      Reflect.deleteProperty(sessions, id)
      await session?.reject()
    },
  }
}

async function finish(database: Database, effects: Pending[]): Promise<void> {
  for (const { effect, about } of effects) await effect.before?.(database, [...about])
}

/** Drizzle has transactions as functions; Payload wants to end them from elsewhere. */
function open<Transaction>(
  adapter: Adapter<Transaction>,
  runIn: RunIn<Transaction>,
): Promise<Session & Open> {
  return new Promise((opened, failed) => {
    const undone = new Error('The transaction is undone.')
    const ended = adapter.drizzle.transaction(
      (db) =>
        new Promise<void>((commit, undo) => {
          opened({
            db,
            effects: new Map(),
            run: async (statement) => {
              const { rows } = await runIn(db, bound(statement))
              return { rows: rows.filter(isRow) }
            },
            resolve: () => {
              commit()
              return ended
            },
            reject: async () => {
              undo(undone)
              await ended.catch(() => undefined)
            },
          })
        }),
    )
    ended.catch(failed)
  })
}

/**
 * Does what reaches outside the database, like telling a cache: when the transaction of `req` is committed, and never
 * when it isn't; at once where there is none. What has one `name` is done once. It must not fail.
 */
export function afterCommit(req: Asking, name: string, after: Effect['after']): Promise<void> {
  return withCommit(req, name, { after })
}

/** As `afterCommit`, for what writes at the end of the transaction as well. */
export async function withCommit(
  req: Asking,
  name: string,
  effect: Effect,
  about: readonly string[] = [],
): Promise<void> {
  const session = await sessionOf(req)
  if (session) {
    const said = session.effects.get(name)?.about ?? []
    session.effects.set(name, { effect, about: new Set([...said, ...about]) })
  } else {
    await effect.before?.(fromPayload(req.payload.db), [...about])
    await effect.after([...about])
  }
}

/** The database as a request sees it: what is written takes part in its transaction, where it has one. */
export async function databaseOf(req: Asking): Promise<Database> {
  const database = fromPayload(req.payload.db)
  const session = await sessionOf(req)
  return session ? fromTransaction(database.dialect, session.run) : database
}

async function sessionOf({ payload, transactionID }: Asking): Promise<Open | undefined> {
  const id = await transactionID
  const session = id ? payload.db.sessions?.[id] : undefined
  return session && isOpen(session) ? session : undefined
}

function isOpen(session: object): session is Open {
  return 'run' in session && 'effects' in session
}

function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null
}

/** A statement with its parameters, as Drizzle has it. */
function bound({ sql: text, params }: Statement) {
  const [first = '', ...rest] = text.split('?')
  return sql.join([
    sql.raw(first),
    ...rest.flatMap((part, index) => [sql.param(params[index]), sql.raw(part)]),
  ])
}
