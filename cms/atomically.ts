import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** Writes all or nothing, even when the power goes: `write` gives its `req` to all that it does. */
export async function atomically<Result>(
  payload: Payload,
  write: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  return atomicallyFor(await createLocalReq({}, payload), write)
}

/** As `atomically`, for somebody who has asked for it. */
export async function atomicallyFor<Result>(
  req: PayloadRequest,
  write: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  await initTransaction(req)
  try {
    const result = await write(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
