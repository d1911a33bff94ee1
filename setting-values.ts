import { z } from 'zod'
import { roleNames, type Role } from './cms/roles'

/** What values of settings look like. */

export const port = z.coerce.number().int().min(1).max(65535)

export const bucketName = z.string().regex(/^[a-z0-9][a-z0-9.-]+[a-z0-9]$/, 'must be the name of a bucket')

/** One IP address, or a block of them as CIDR. */
export const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
  error: 'must be IP addresses or CIDR blocks such as 10.0.0.0/8, with commas between them',
})

export const listOf = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

export const isEncryptedOrHere = (address: string) =>
  address.startsWith('https:') || ['localhost', '127.0.0.1'].includes(new URL(address).hostname)

/** Of `role=group`, the group of each role. */
export function rolesIn(pairs: string[], context: z.RefinementCtx): Partial<Record<Role, string>> {
  const found = pairs.map((pair) => /^([^=]+)=(.+)$/.exec(pair)?.slice(1) ?? [])
  const roles = z.array(z.tuple([z.enum(roleNames), z.string()])).safeParse(found)
  if (roles.success) return Object.fromEntries(roles.data)
  const message = `must be pairs such as admin=group, with commas between them; the roles are ${roleNames.join(', ')}`
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}
