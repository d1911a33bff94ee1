import { generatePayloadCookie, getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { record } from '../../audit/record'
import type { User } from '../../payload-types'
import { noteDevice } from '../sessions'

/** Begins a session as Payload does after a right password; returns its cookie. */
export async function openSession(req: PayloadRequest, { id, email }: User): Promise<string> {
  const { payload } = req
  const { config } = payload.collections.users
  const where = { id: { equals: id } }
  const user = await payload.db.findOne<User & { collection: 'users' }>({ collection: 'users', where, req })
  if (!user) throw new Error(`The account ${id} is gone.`)
  const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user })
  await noteDevice(req, user)
  await record(req, { action: 'loggedIn' }, { id, email })
  const signed = { ...user, collection: 'users' as const }
  const fieldsToSign = getFieldsToSign({ collectionConfig: config, email, user: signed, ...(sid && { sid }) })
  const { tokenExpiration } = config.auth
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  const { cookiePrefix } = payload.config
  return generatePayloadCookie({ collectionAuthConfig: config.auth, cookiePrefix, token })
}
