import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { record } from '../audit/record'
import { dropFactor } from './second-factor/factor'

/** What an operator does for whoever is locked out; `AccountError` says in a sentence why it can't be. */
export class AccountError extends Error {}

/** All accounts: number, address, role, name, and whether they are closed; administrators first. */
export async function listAccounts(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'users',
    sort: ['role', 'email'],
    pagination: false,
    depth: 0,
  })
  return docs.map(({ id, email, role, name, closed }) =>
    [id, email, role, name, closed && '(closed)'].filter(Boolean).join('  '),
  )
}

/** Gives an account a new password and ends its sessions; returns the password, which is kept nowhere. */
export async function renewPassword(payload: Payload, email: string): Promise<string> {
  const user = await accountOf(payload, email)
  if (!user) throw new AccountError(`There is no account ${email}. npm run account lists those there are.`)
  if (user.closed)
    throw new AccountError(`The account ${email} is closed. An administrator opens it in the admin.`)
  const password = madeUp()
  await payload.update({ collection: 'users', id: user.id, data: { password } })
  return password
}

/** Lets an account in without a code from a telephone, until it sets one up again. */
export async function removeSecondFactor(payload: Payload, email: string): Promise<void> {
  const user = await accountOf(payload, email)
  if (!user) throw new AccountError(`There is no account ${email}. npm run account lists those there are.`)
  await dropFactor({ payload }, user.id)
  await record(
    { payload },
    { action: 'secondFactorRemoved', subject: { kind: 'users', id: user.id, title: user.email } },
  )
}

/** Makes an administrator; returns the password, which is kept nowhere. */
export async function makeAdmin(payload: Payload, email: string): Promise<string> {
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new AccountError(`${email} isn’t an e-mail address.`)
  if (await accountOf(payload, email))
    throw new AccountError(
      `There is an account ${email} already. npm run account -- reset ${email} gives it a new password.`,
    )
  const password = madeUp()
  await payload.create({ collection: 'users', data: { email, password, role: 'admin' } })
  return password
}

async function accountOf(payload: Payload, email: string) {
  const where = { email: { equals: email.trim().toLowerCase() } }
  const { docs } = await payload.find({ collection: 'users', where, limit: 1, depth: 0 })
  return docs[0]
}

function madeUp(): string {
  return randomBytes(15).toString('base64url')
}
