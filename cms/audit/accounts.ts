import type { CollectionAfterChangeHook, CollectionAfterLoginHook, CollectionAfterLogoutHook } from 'payload'
import type { User } from '../payload-types'
import { record } from './record'

/** The role, and the languages of whoever translates. */
const rightsOf = ({ role, languages }: User) => [role, ...(languages ?? [])].join(' ')
const subjectOf = ({ id, email }: User) => ({ kind: 'users', id, title: email })

/** A line for each account that is made, and for each change of what one may do. */
export const recordAccount: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const subject = subjectOf(doc)
  if (operation === 'create')
    await record(req, { action: 'accountMade', subject, details: { role: rightsOf(doc) } })
  else if (rightsOf(previousDoc) !== rightsOf(doc))
    await record(req, {
      action: 'rightsChanged',
      subject,
      details: { from: rightsOf(previousDoc), to: rightsOf(doc) },
    })
  return doc
}

export const recordLogin: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await record(req, { action: 'loggedIn' }, user)
}

export const recordLogout: CollectionAfterLogoutHook<User> = async ({ req }) => {
  await record(req, { action: 'loggedOut' })
}
