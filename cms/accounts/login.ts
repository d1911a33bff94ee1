import { pbkdf2 } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import {
  parseCookies,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type PayloadRequest,
} from 'payload'
import { LRUCache } from 'lru-cache'
import { recordRefusal } from '../audit/refusals'
import { isKnownBrowser, knownBrowserCookie } from './known-browser'
import { LoginThrottle, type Limit } from './login-throttle'
import { isWrongCode } from './second-factor/login'
import { tooSoon, untilWholeSecond } from './too-soon'

/** One address (or one known browser) at one account. */
const pairLimit: Limit = { free: 5, longest: 30_000 }
/** One address at whatever accounts: a town hall may be behind one. */
const addressLimit: Limit = { free: 50, longest: 30_000 }
/** One account, from wherever: answered later, but always answered, so that nobody can lock its owner out. */
const accountLimit: Limit = { free: 20, longest: 4000 }

const throttle = new LoginThrottle()

/** What was logged in the last minute, so that who guesses doesn't fill the log. */
const said = new LRUCache<string, true>({ max: 1000, ttl: 60_000 })

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
  if (wait > 0) {
    sayOnce(req, 'Logins come too soon after failed ones', { account: await idOf(req, account), address })
    throw tooSoon(req, wait)
  }
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
  const isRefused = error.name === 'AuthenticationError' || isWrongCode(error)
  if (!login || !isRefused) return
  const { account, address, startedAt } = login
  const id = await idOf(req, account)
  sayOnce(req, 'A login was refused', { account: id, address })
  if (id === null) await computeAsForAPassword()
  else await recordRefusal(req, { action: 'loginRefused' }, { id, email: account })
  await untilWholeSecond(startedAt)
}

/** Says it in one line: by the account's number, as whoever mistypes may type their password in the place of their address. */
function sayOnce(req: PayloadRequest, msg: string, who: { account: number | null; address: string }): void {
  const line = `${msg}\0${who.account ?? ''}\0${who.address}`
  if (!said.has(line)) req.payload.logger.warn({ msg, ...who })
  said.set(line, true)
}

async function idOf(req: PayloadRequest, email: string): Promise<number | null> {
  const where = { email: { equals: email } }
  const { docs } = await req.payload.find({ collection: 'users', where, limit: 1, depth: 0 })
  return docs[0]?.id ?? null
}

/** As Payload reads the address of an account. */
function accountIn(args: object): string {
  const data = 'data' in args && typeof args.data === 'object' && args.data !== null ? args.data : {}
  return 'email' in data && typeof data.email === 'string' ? data.email.toLowerCase().trim() : ''
}

/** What Payload 3 computes to check a password; where there's no account, nothing would be computed. */
async function computeAsForAPassword(): Promise<void> {
  await promisify(pbkdf2)('no password', 'no salt', 600_000, 32, 'sha256')
}
