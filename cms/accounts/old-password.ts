import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { User } from '../payload-types'
import { say, type EditorText } from '../editor-language'

/** How Payload 3.90 keeps a password; every login brings an older hash up to that. */
const scheme = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, bytes: 32, digest: 'sha256' }

/** What is said when the present password isn't given, or isn't right. */
export const passwordWords = {
  missing: {
    sv: 'Skriv ditt nuvarande lösenord för att byta lösenord eller e-postadress.',
    en: 'Give your present password to change your password or e-mail address.',
    uk: 'Вкажіть свій теперішній пароль, щоб змінити пароль або електронну адресу.',
  },
  wrong: {
    sv: 'Det nuvarande lösenordet stämmer inte.',
    en: 'The present password is not right.',
    uk: 'Теперішній пароль неправильний.',
  },
} satisfies Record<string, EditorText>

/** The password that whoever asks says is theirs now. */
const given = new WeakMap<PayloadRequest, { oldPassword: string; changesPassword: boolean }>()

const argsSchema = z.object({
  data: z.object({ password: z.string().optional().catch(undefined), oldPassword: z.string().catch('') }),
})

type Operation = { args: object; operation: string; req: PayloadRequest }

/** Before Payload takes passwords out of what was sent. */
export const noteOldPassword = ({ args, operation, req }: Operation): void => {
  const { data } = argsSchema.safeParse(args)
  if (operation !== 'update' || !data) return
  given.set(req, { oldPassword: data.data.oldPassword, changesPassword: Boolean(data.data.password) })
}

/** Who finds a session open can't take the account over: one's own password and address change by the old password alone. */
export const askForOldPassword: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { oldPassword = '', changesPassword = false } = given.get(req) ?? {}
  const isOwn = operation === 'update' && req.payloadAPI !== 'local' && req.user?.id === originalDoc?.id
  const changesAddress = data.email !== undefined && data.email !== originalDoc?.email
  if (!isOwn || !originalDoc || !(changesPassword || changesAddress)) return data
  const isRight = oldPassword !== '' && (await isPasswordOf(req, originalDoc.id, oldPassword))
  if (isRight) return data
  const message = say(req, passwordWords[oldPassword ? 'wrong' : 'missing'])
  throw new ValidationError({ errors: [{ path: 'oldPassword', message }], req }, req.t)
}

/** Whether a password is the account's. */
export async function isPasswordOf(req: PayloadRequest, id: number, password: string): Promise<boolean> {
  const where = { id: { equals: id } }
  const user = await req.payload.db.findOne<User>({ collection: 'users', where, req })
  if (!user?.salt || !user.hash?.startsWith(scheme.prefix)) return false
  const kept = Buffer.from(user.hash.slice(scheme.prefix.length), 'hex')
  const { iterations, bytes, digest } = scheme
  const computed = await promisify(pbkdf2)(password, user.salt, iterations, bytes, digest)
  return kept.length === computed.length && timingSafeEqual(kept, computed)
}
