import { poolOf } from './sql'

/** What the apps on one PostgreSQL do one after the other, by the number of its advisory lock. */
const turns = {
  tables: 7_236_550,
  start: 7_236_551,
  history: 7_236_552,
  links: 7_236_553,
  drafts: 7_236_554,
  feedback: 7_236_555,
  reminders: 7_236_556,
}
export type Turn = keyof typeof turns

/** Seconds after which PostgreSQL asks a machine that has its turn and is silent, and gives it up. */
const alive = 'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3'
const patient = 'SET lock_timeout = 0; SET statement_timeout = 0'

/**
 * Does something when no other app on the same PostgreSQL does, and waits for that. The turn is a lock of a connection's
 * own, which ends with the process in whatever way. On SQLite there's one app.
 */
export function inTurn<Result>(adapter: object, turn: Turn, work: () => Promise<Result>): Promise<Result> {
  return withLock(adapter, `SELECT pg_advisory_lock(${turns[turn]}) IS NOT NULL AS had`, work, work)
}

/** Does something unless another app on the same PostgreSQL does it at the moment. */
export function unlessTaken(adapter: object, turn: Turn, work: () => Promise<void>): Promise<void> {
  const nothing = () => Promise.resolve()
  return withLock(adapter, `SELECT pg_try_advisory_lock(${turns[turn]}) AS had`, work, nothing)
}

async function withLock<Result>(
  adapter: object,
  lock: string,
  work: () => Promise<Result>,
  otherwise: () => Promise<Result>,
): Promise<Result> {
  const pool = poolOf(adapter)
  if (!pool) return work()
  const client = await pool.connect()
  try {
    await client.query(`${alive}; ${patient}`, [])
    const { rows } = await client.query(lock, [])
    return await (rows[0]?.had === true ? work() : otherwise())
  } finally {
    // The lock and the settings end with the connection
    client.release(true)
  }
}
