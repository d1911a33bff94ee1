import { Mutex } from 'async-mutex'
import type { PayloadRequest } from 'payload'
import { atomically } from '../atomically'
import { databaseOf } from '../transactions'
import { sealLine, type Entry, type Line } from './line'

/** A request, or this site's own code. */
type Acting = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID' | 'user'>>
type Account = { id: number; email: string }

/**
 * Adds a line to the log, in the transaction of `req`: what is undone leaves no line. Without one, as for what has just
 * been refused, the line is written by itself. `account` is who acted, when that isn't whoever is logged in.
 */
export async function record(
  req: Acting,
  entry: Entry,
  account: Account | null = req.user ?? null,
): Promise<void> {
  const transaction = await req.transactionID
  if (transaction) await inTurn(transaction, () => append(req, entry, account))
  else await atomically(req.payload, (alone) => append(alone, entry, account))
}

/** Who writes within each transaction: the CMS removes several documents at once in one. */
const turns = new Map<string | number, Mutex>()

async function inTurn(transaction: string | number, work: () => Promise<void>): Promise<void> {
  const turn = turns.get(transaction) ?? new Mutex()
  turns.set(transaction, turn)
  await turn.runExclusive(work).finally(() => {
    if (!turn.isLocked()) turns.delete(transaction)
  })
}

async function append(req: Acting, entry: Entry, account: Account | null): Promise<void> {
  const last = await lastLine(req)
  const line = sealLine({
    ...entry,
    number: (last?.number ?? 0) + 1,
    at: new Date().toISOString(),
    account: account && { id: account.id, email: account.email },
    previousHash: last?.hash ?? null,
  })
  await req.payload.db.create({ collection: 'audit', data: columnsOf(line), req })
}

/** The line as its row has it: beside the record, what it's looked up by. */
export function columnsOf(line: Line) {
  const { number, hash, action, account, subject } = line
  return {
    number,
    hash,
    action,
    account: account?.id ?? null,
    kind: subject?.kind ?? null,
    subject: subject?.id ?? null,
    record: line,
  }
}

/** The newest line; all others who write wait from here until the transaction has ended. */
async function lastLine(req: Acting): Promise<{ number: number; hash: string } | undefined> {
  const database = await databaseOf(req)
  const [, rows = []] = await database.batch([
    // Of no row: in SQLite it takes the turn to write, as the first statement does in PostgreSQL
    { sql: 'UPDATE audit SET number = number WHERE 1 = 0', params: [] },
    { sql: 'SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1', params: [] },
  ])
  const [row] = rows
  return row && { number: Number(row.number), hash: String(row.hash) }
}
