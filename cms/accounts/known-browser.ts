import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Seconds that a browser is known after the last time somebody logged in with it. */
const validFor = 365 * 24 * 60 * 60

/** The account whose password was once right in a browser, and the key that signs what says so. */
type Known = { account: string; secret: string }

/**
 * A cookie that says that the password of an account was once right in this browser: who guesses passwords from
 * elsewhere can't make its owner wait. It lets nobody in, and names the account to nobody.
 */
export function knownBrowserCookie(known: Known, { secure }: { secure: boolean }): string {
  const attributes = `Max-Age=${validFor}; Path=/api/users/login; HttpOnly; SameSite=Strict`
  return `${cookieName(known.account)}=${sign(known)}; ${attributes}${secure ? '; Secure' : ''}`
}

/** Whether the cookies that a browser sent say so. */
export function isKnownBrowser(cookies: ReadonlyMap<string, string>, known: Known): boolean {
  const expected = Buffer.from(sign(known))
  const given = Buffer.from(cookies.get(cookieName(known.account)) ?? '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function cookieName(account: string): string {
  return `known-${createHash('sha256').update(account).digest('hex').slice(0, 12)}`
}

function sign({ account, secret }: Known): string {
  return createHmac('sha256', secret).update(`known browser/${account}`).digest('base64url')
}
