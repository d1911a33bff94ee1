import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { SettingsError, type Settings } from '@/settings'
import { problemOf } from '../accounts/password'

/**
 * Makes the first account when there is none, so that nobody can register as the first user.
 * Returns the password that was made up, to be shown once; null when one was given or accounts exist.
 */
export async function makeFirstAdmin(
  payload: Payload,
  { adminEmail, adminPassword }: Pick<Settings, 'adminEmail' | 'adminPassword'>,
): Promise<string | null> {
  if ((await payload.count({ collection: 'users' })).totalDocs > 0) return null
  const problem = adminPassword === undefined ? null : await problemOf(adminPassword, [adminEmail])
  if (problem) throw new SettingsError(`The setting ADMIN_PASSWORD is wrong: ${problem.en}`)
  const password = adminPassword ?? randomBytes(15).toString('base64url')
  await payload.create({ collection: 'users', data: { email: adminEmail, password, role: 'admin' } })
  return adminPassword ? null : password
}
