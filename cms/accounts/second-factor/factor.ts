import type { PayloadRequest } from 'payload'
import { seal, unseal } from '../seal'
import { databaseOf } from '../../transactions'
import type { Value } from '@/database/sql'
import { hashOf, stepOf } from './codes'

/** A request, or the CMS alone. */
type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

const collection = 'second-factors'
const of = (account: number) => ({ account: { equals: account } })

/** What is kept of an account's second factor; undefined when it has none. `recovery` are hashes. */
export async function factorOf(req: Asking, account: number) {
  const { docs } = await req.payload.find({ collection, where: of(account), limit: 1, depth: 0, req })
  const [doc] = docs
  return doc && { sealed: doc.sealed, recovery: (doc.recovery ?? '').split(' ').filter(Boolean) }
}

/** From now on the account's logins ask for a code by this secret, in the place of one before. */
export async function keepFactor(
  req: Asking,
  account: number,
  secret: string,
  recovery: string[],
): Promise<void> {
  await dropFactor(req, account)
  const sealed = seal(req.payload, 'second factor', secret)
  await req.payload.create({ collection, data: { account, sealed, recovery: recovery.join(' ') }, req })
}

export async function dropFactor(req: Asking, account: number): Promise<void> {
  await req.payload.delete({ collection, where: of(account), req })
}

/** Whether a code from a telephone is right, which it is once: a code that was used, or an older one, is refused. */
export async function useCode(req: Asking, account: number, code: string): Promise<boolean> {
  const factor = await factorOf(req, account)
  const secret = factor && unseal(req.payload, 'second factor', factor.sealed)
  const step = secret ? stepOf(secret, code) : null
  if (step === null) return false
  const newer = 'account = ? AND (last_step IS NULL OR last_step < ?)'
  return changesOne(req, `UPDATE second_factors SET last_step = ? WHERE ${newer} RETURNING id`, [
    step,
    account,
    step,
  ])
}

/** Whether a recovery code is right, which it is once. */
export async function useRecoveryCode(req: Asking, account: number, code: string): Promise<boolean> {
  const kept = (await factorOf(req, account))?.recovery ?? []
  const rest = kept.filter((hash) => hash !== hashOf(code))
  if (rest.length === kept.length) return false
  const sql = 'UPDATE second_factors SET recovery = ? WHERE account = ? AND recovery = ? RETURNING id'
  return changesOne(req, sql, [rest.join(' '), account, kept.join(' ')])
}

async function changesOne(req: Asking, sql: string, params: Value[]): Promise<boolean> {
  const [rows] = await (await databaseOf(req)).batch([{ sql, params }])
  return rows?.length === 1
}
