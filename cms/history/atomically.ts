import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/**
 * Writes all or nothing, even when the power goes. Only for a command that runs alone: on SQLite the whole process
 * shares the one transaction (docs/decisions/0003-databases.md).
 */
export async function atomically(
  payload: Payload,
  write: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const req = await createLocalReq({}, payload)
  const { begin, commit, undo } =
    payload.db.name === 'sqlite'
      ? { begin: sql('BEGIN IMMEDIATE'), commit: sql('COMMIT'), undo: sql('ROLLBACK') }
      : { begin: initTransaction, commit: commitTransaction, undo: killTransaction }
  await begin(req)
  try {
    await write(req)
    await commit(req)
  } catch (error) {
    await undo(req)
    throw error
  }
}

function sql(raw: string) {
  return ({ payload: { db } }: PayloadRequest) => db.execute({ db: db.drizzle, raw })
}
