import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { readSettings } from '@/settings'
import type { User } from '../../payload-types'
import { roleNames, type Role } from '../../roles'

/** What is read of the provider's answer; `sub` is whom it means, for good. */
export const claimsSchema = z.object({
  iss: z.string(),
  sub: z.string().min(1),
  email: z.string().trim().toLowerCase().pipe(z.email()).optional().catch(undefined),
  email_verified: z.boolean().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  groups: z.array(z.string()).catch([]),
})
export type Claims = z.output<typeof claimsSchema>

/** Why somebody whom the provider knows isn't let in. */
export type NotLetIn = 'noRole' | 'noAccount' | 'closed'

/**
 * The account of whoever the provider says has logged in: known by their subject, or the first time by an address that the provider has
 * verified; made when one of their groups stands for a role. Groups decide the role at every login, where any do.
 */
export async function accountFor(req: PayloadRequest, claims: Claims): Promise<User | NotLetIn> {
  const { oidc } = readSettings()
  const role = roleOf(claims.groups, oidc?.roles ?? {})
  if (oidc && Object.keys(oidc.roles).length > 0 && !role) return 'noRole'
  const known =
    (await find(req, { oidcSubject: { equals: subjectOf(claims) } })) ?? (await byAddress(req, claims))
  if (known?.closed) return 'closed'
  if (known) return keep(req, known, claims, role)
  return role ? make(req, claims, role) : 'noAccount'
}

/** The mightiest role that any of the groups stands for. */
export function roleOf(groups: readonly string[], roles: Partial<Record<Role, string>>): Role | undefined {
  return roleNames.findLast((role) => groups.includes(roles[role] ?? ''))
}

async function byAddress(
  req: PayloadRequest,
  { email, email_verified: isVerified }: Claims,
): Promise<User | undefined> {
  if (!email || isVerified !== true) return undefined
  const user = await find(req, { email: { equals: email } })
  return user?.oidcSubject ? undefined : user
}

async function keep(req: PayloadRequest, user: User, claims: Claims, role = user.role): Promise<User> {
  const oidcSubject = subjectOf(claims)
  if (user.oidcSubject === oidcSubject && user.role === role) return user
  return req.payload.update({ collection: 'users', id: user.id, data: { oidcSubject, role }, req })
}

async function make(req: PayloadRequest, claims: Claims, role: Role): Promise<User | NotLetIn> {
  const { email, name } = claims
  if (!email || (await find(req, { email: { equals: email } }))) return 'noAccount'
  // Nobody knows it: this account logs in at the provider
  const password = randomBytes(24).toString('base64url')
  const data = { email, role, password, oidcSubject: subjectOf(claims), ...(name && { name }) }
  return req.payload.create({ collection: 'users', data, req })
}

async function find(
  req: PayloadRequest,
  where: Record<string, { equals: string }>,
): Promise<User | undefined> {
  const wish = { collection: 'users', where, limit: 1, depth: 0, showHiddenFields: true, req } as const
  return (await req.payload.find(wish)).docs[0]
}

const subjectOf = ({ iss, sub }: Claims) => `${iss} ${sub}`
