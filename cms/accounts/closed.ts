import {
  APIError,
  AuthenticationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeLoginHook,
  type Where,
} from 'payload'
import { record } from '../audit/record'
import { say } from '../editor-language'
import type { User } from '../payload-types'
import { sessionWords } from './session-words'

/** Accounts that somebody can log in with. */
export const whereOpen: Where = { closed: { not_equals: true } }

/** With an account that is closed, its sessions end. */
export const endClosed: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const isClosed = data.closed ?? originalDoc?.closed ?? false
  if (!originalDoc || isClosed === (originalDoc.closed ?? false)) return data
  const action = isClosed ? 'accountClosed' : 'accountOpened'
  await record(req, { action, subject: { kind: 'users', id: originalDoc.id, title: originalDoc.email } })
  return isClosed ? { ...data, sessions: [] } : data
}

/** In the words of a wrong password: nobody is told which accounts there are. */
export const refuseClosed: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (user.closed) throw new AuthenticationError(req.t)
}

/** The history must say who did what, also of those who have left. */
export const closeInstead: CollectionBeforeDeleteHook = ({ req }) => {
  throw new APIError(say(req, sessionWords.closeInstead), 409, null, true)
}
