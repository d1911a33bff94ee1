import type { Payload } from 'payload'
import { unlessTaken } from '@/database/turns'
import { verifyLog } from '../audit/verify'
import { repeat } from '../repeat'
import { verifyHistory, type VerificationResult } from './verify'

/** As of the history, with the lines of the log. */
type RecordResult = (VerificationResult & { lines: number }) | { problem: string }

/** How the last verification ended; `at` in milliseconds since the epoch. */
export type Verified = { at: number; whole: boolean }

const key = 'history verified'
const hour = 60 * 60 * 1000
const day = 24 * hour

export async function lastVerified({ kv }: Payload): Promise<Verified | null> {
  return kv.get<Verified>(key)
}

/** Verifies what was published, and the log of who did what. */
export async function verifyRecord(payload: Payload): Promise<RecordResult> {
  const [history, log] = [await verifyHistory(payload), await verifyLog(payload)]
  if ('problem' in history) return history
  return 'problem' in log ? log : { ...history, ...log }
}

/** Verifies the record, and keeps how that ended for whoever watches over the site. */
export async function verifyAndNote(payload: Payload): Promise<RecordResult> {
  const result = await verifyRecord(payload)
  await payload.kv.set(key, { at: Date.now(), whole: !('problem' in result) } satisfies Verified)
  return result
}

/** Verifies the history when that was last done a day ago or more. */
export async function verifyDaily(payload: Payload): Promise<void> {
  const last = await lastVerified(payload)
  if (last && Date.now() - last.at < day) return
  const result = await verifyAndNote(payload)
  if ('problem' in result) payload.logger.error(`The record isn’t whole: ${result.problem}`)
}

/** From now on, once a day. */
export function watchHistory(payload: Payload): void {
  const failed = 'The history could not be verified; tried again in an hour'
  const look = () => unlessTaken(payload.db, 'history', () => verifyDaily(payload))
  repeat(payload, look, { first: hour, pause: hour, failed })
}
