import { APIError, type Endpoint, type IncomingAuthType, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { readSettings } from '@/settings'
import { record } from '../audit/record'
import { editorLanguageOf, say } from '../editor-language'
import { letterHtml } from '../mail/html'
import type { User } from '../payload-types'
import { bodyOf } from '../request-body'
import { whereOpen } from './closed'
import { LoginThrottle, type Limit } from './login-throttle'
import { resetWords } from './reset-words'
import { sessionWords } from './session-words'
import { tooSoon, untilWholeSecond } from './too-soon'

/** Milliseconds that a link to a new password is good for. */
const linkLasts = 60 * 60 * 1000

/** One network address asking for one account, or for whatever accounts. */
const pairLimit: Limit = { free: 5, longest: 5 * 60_000 }
const addressLimit: Limit = { free: 50, longest: 30_000 }
/** One account, whoever asks: no more letters for a while, which nobody is told. */
const accountLimit: Limit = { free: 5, longest: 10 * 60_000 }

const throttle = new LoginThrottle()

/**
 * `POST /api/users/forgot-password`, in the place of Payload's: answers in the same words and at the same time whether or
 * not there is such an account.
 */
const forgot: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    if (!readSettings().mail) throw refusal(req, 'noMail', 501)
    const { data } = z
      .object({ email: z.string().trim().toLowerCase().pipe(z.email()) })
      .safeParse(await bodyOf(req))
    if (!data) throw refusal(req, 'notAnAddress', 400)
    const { email } = data
    const address = req.headers.get('x-forwarded-for') ?? ''
    const pair = `${address}\0${email}`
    const wait = Math.max(throttle.waitFor(pair, pairLimit), throttle.waitFor(address, addressLimit))
    if (wait > 0) throw tooSoon(req, wait)
    const isFlooded = throttle.waitFor(email, accountLimit) > 0
    for (const key of [pair, address, email]) throttle.begin(key)
    const startedAt = Date.now()
    const isClosed = !isFlooded && (await isClosedAccount(req, email))
    if (!isFlooded && !isClosed)
      await req.payload.forgotPassword({ collection: 'users', data: { email }, req })
    await untilWholeSecond(startedAt)
    return Response.json({ message: say(req, resetWords.sent) })
  },
}

/** `POST /api/users/:id/new-password-link`: what an administrator hands to whoever is locked out. */
const makeLink: Omit<Endpoint, 'root'> = {
  path: '/:id/new-password-link',
  method: 'post',
  handler: async (req) => {
    if (req.user?.role !== 'admin') throw refusal(req, 'adminsOnly', 403)
    const id = Number(req.routeParams?.id)
    const asked = { collection: 'users', id, depth: 0, disableErrors: true, req } as const
    const user = Number.isSafeInteger(id) ? await req.payload.findByID(asked) : null
    if (!user) throw refusal(req, 'unknownAccount', 404)
    if (user.closed) throw new APIError(say(req, sessionWords.isClosed), 409, null, true)
    const wish = { collection: 'users', data: { email: user.email }, disableEmail: true, req } as const
    const token = await req.payload.forgotPassword(wish)
    const subject = { kind: 'users', id, title: user.email }
    await record(req, { action: 'passwordLinkMade', subject })
    return Response.json({ link: linkTo(token) }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

export const resetEndpoints = [forgot, makeLink]

type Letter = { user?: User; token?: string }

/** What a letter with a link says, in the language of the account's owner. */
export const resetMail: NonNullable<IncomingAuthType['forgotPassword']> = {
  expiration: linkLasts,
  // `forgot` counts itself
  minRequestInterval: 0,
  generateEmailSubject: ({ user }: Letter = {}) => resetWords.subject[languageOf(user)],
  generateEmailHTML: ({ user, token = '' }: Letter = {}) => {
    const language = languageOf(user)
    const paragraphs = [resetWords.letter[language], resetWords.letterIgnore[language]]
    return letterHtml(language, paragraphs, linkTo(token))
  },
}

type Operation = { args: object; operation: string; req: PayloadRequest }

/** Says in the editor's language that a link is no good; Payload would in English. */
export const refuseOldLinks = async ({ args, operation, req }: Operation): Promise<void> => {
  if (operation !== 'resetPassword') return
  const { data } = z.object({ data: z.object({ token: z.string().min(1) }) }).safeParse(args)
  const where = {
    resetPasswordToken: { equals: data?.data.token ?? '' },
    resetPasswordExpiration: { greater_than: new Date().toISOString() },
    ...whereOpen,
  }
  const { totalDocs } = await req.payload.count({ collection: 'users', where, req })
  if (!data || totalDocs === 0) throw refusal(req, 'linkIsOver', 403)
}

async function isClosedAccount(req: PayloadRequest, email: string): Promise<boolean> {
  const where = { email: { equals: email }, closed: { equals: true } }
  return (await req.payload.count({ collection: 'users', where, req })).totalDocs > 0
}

function linkTo(token: string): string {
  return `${readSettings().adminUrl}/admin/new-password#${token}`
}

function languageOf(user: User | undefined) {
  return editorLanguageOf({ language: user?.language ?? '' })
}

function refusal(req: PayloadRequest, words: keyof typeof resetWords, status: number): APIError {
  return new APIError(say(req, resetWords[words]), status, null, true)
}
