import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { editionCollections } from './edition/lookups'
import type { User } from './payload-types'
import { may, type Kind, type Limit, type Operation } from './roles'

type Decision = boolean | Where

/** What Payload asks about a collection or a global, as the table of roles answers. */
export function accessTo(kind: Kind) {
  return {
    read: mayDo('read', kind),
    create: ({ req }: { req: PayloadRequest }) => may(req.user, 'create', kind) !== false,
    update: ((asked) => {
      const isPublication = isObject(asked.data) && asked.data._status === 'published'
      // By this the admin knows whether to show a button to publish
      if (isPublication && hasPublications(kind) && !may(asked.req.user, 'publish', kind)) return false
      return mayDo('update', kind)(asked)
    }) satisfies Access,
    delete: mayDo('delete', kind),
  }
}

/** As of a collection; a global is there already, and stays. */
export function settingsAccessTo(kind: Kind) {
  return { read: mayDo('read', kind), update: mayDo('update', kind) }
}

/** Anyone who is logged in. */
export const loggedIn = ({ req }: { req: PayloadRequest }) => Boolean(req.user)

export const adminsField: FieldAccess = ({ req }) => may(req.user, 'create', 'users') === true

/** Nobody, not even an admin: only the code that keeps the record writes here. */
export const nobody: Access = () => false

function mayDo(operation: Operation, kind: Kind) {
  return ({ req: { user } }: { req: PayloadRequest }): Decision => {
    const right = may(user, operation, kind)
    return user && typeof right === 'string' ? within(right, user) : right === true
  }
}

function within(limit: Limit, { id, languages }: User): Decision {
  if (limit === 'own') return { id: { equals: id } }
  if (limit === 'of texts') return { kind: { in: editionCollections } }
  if (!languages?.length) return false
  return { language: { in: languages }, original: { exists: true } }
}

const hasPublications = (kind: Kind) => editionCollections.some((collection) => collection === kind)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
