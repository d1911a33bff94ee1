import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** What an operator does for whoever is locked out; `AccountError` says in a sentence why it can't be. */
export class AccountError extends Error {}

/** All accounts: address, role and name, administrators first. */
export async function listAccounts(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'users',
    sort: ['role', 'email'],
    pagination: false,
    depth: 0,
  })
  return docs.map(({ email, role, name }) => [email, role, name].filter(Boolean).join('  '))
}

/** Gives an account a new password and ends its sessions; returns the password, which is kept nowhere. */
export async function renewPassword(payload: Payload, email: string): Promise<string> {
  const user = await accountOf(payload, email)
  if (!user) throw new AccountError(`There is no account ${email}. npm run account lists those there are.`)
  const password = madeUp()
  await payload.update({ collection: 'users', id: user.id, data: { password } })
  return password
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
