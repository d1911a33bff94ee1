import { readSettings } from '@/settings'
import type { User } from '../../payload-types'

/** Whether people of a role need a second factor to log in. */
export function isDemanded({ role }: Pick<User, 'role'>): boolean {
  return readSettings().secondFactorRoles.includes(role)
}
