import { pbkdf2 } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import {
  APIError,
  parseCookies,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type PayloadRequest,
} from 'payload'
import { say } from '../editor-language'
import { isKnownBrowser, knownBrowserCookie } from './known-browser'
import { LoginThrottle, type Limit } from './login-throttle'

/** One address (or one known browser) at one account. */
const pairLimit: Limit = { free: 5, longest: 30_000 }
/** One address at whatever accounts: a town hall may be behind one. */
const addressLimit: Limit = { free: 50, longest: 30_000 }
/** One account, from wherever: answered later, but always answered, so that nobody can lock its owner out. */
const accountLimit: Limit = { free: 20, longest: 4000 }

/** A refused login is answered at a multiple of this many milliseconds, whatever there was to compute. */
const grid = 1000

const throttle = new LoginThrottle()

type Operation = { args: object; operation: string; req: PayloadRequest }
type Login = { account: string; address: string; keys: string[]; startedAt: number }
const logins = new WeakMap<PayloadRequest, Login>()

/** Makes those wait who have failed before, without locking out who knows the password. */
export const slowLogins = async ({ args, operation, req }: Operation): Promise<void> => {
  if (operation !== 'login') return
  const account = accountIn(args)
  const address = req.headers.get('x-forwarded-for') ?? ''
  const known = isKnownBrowser(parseCookies(req.headers), { account, secret: req.payload.secret })
  const pair = `${known ? 'known' : address}\0${account}`
  const keys = known ? [pair] : [pair, address, account]
  const wait = Math.max(
    throttle.waitFor(pair, pairLimit),
    known ? 0 : throttle.waitFor(address, addressLimit),
  )
  if (wait > 0) throw tooSoon(req, wait, { account, address })
  const delay = known ? 0 : throttle.waitFor(account, accountLimit)
  for (const key of keys) throttle.begin(key)
  if (delay > 0) await pause(delay)
  logins.set(req, { account, address, keys, startedAt: Date.now() })
}

/** Forgets the failures before, and knows the browser from now on. */
export const welcome: CollectionAfterLoginHook = ({ req }) => {
  const login = logins.get(req)
  if (!login) return
  for (const key of login.keys) throttle.succeed(key)
  const secure = req.payload.config.serverURL.startsWith('https:')
  req.responseHeaders ??= new Headers()
  const { account } = login
  req.responseHeaders.append(
    'Set-Cookie',
    knownBrowserCookie({ account, secret: req.payload.secret }, { secure }),
  )
}

/** Refuses a wrong account as late as a wrong password, and writes one line about either. */
export const refuseAlike: CollectionAfterErrorHook = async ({ error, req }) => {
  const login = logins.get(req)
  if (!login || error.name !== 'AuthenticationError') return
  const { account, address, startedAt } = login
  req.payload.logger.warn({ msg: 'A login was refused', account, address })
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: account } },
  })
  if (totalDocs === 0) await computeAsForAPassword()
  const spent = Date.now() - startedAt
  await pause(Math.ceil(spent / grid) * grid - spent)
}

/** As Payload reads the address of an account. */
function accountIn(args: object): string {
  const data = 'data' in args && typeof args.data === 'object' && args.data !== null ? args.data : {}
  return 'email' in data && typeof data.email === 'string' ? data.email.toLowerCase().trim() : ''
}

function tooSoon(req: PayloadRequest, wait: number, who: { account: string; address: string }): APIError {
  const seconds = Math.ceil(wait / 1000)
  req.payload.logger.warn({ msg: 'A login came too soon after failed ones', ...who })
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(seconds))
  const sentence = say(req, {
    sv: `För många försök. Vänta ${seconds} sekunder och försök igen.`,
    en: `Too many attempts. Wait ${seconds} seconds and try again.`,
    uk: `Забагато спроб. Зачекайте ${seconds} с і спробуйте ще раз.`,
  })
  return new APIError(sentence, 429, null, true)
}

/** What Payload 3 computes to check a password; where there's no account, nothing would be computed. */
async function computeAsForAPassword(): Promise<void> {
  await promisify(pbkdf2)('no password', 'no salt', 600_000, 32, 'sha256')
}
