import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/**
 * Whether a request carries a session that this site has signed for somebody, in a cookie or as `Authorization`. Whether it
 * has ended meanwhile the app says, in words: what was made up is nobody's.
 */
export type HasSession = (request: Pick<IncomingMessage, 'headers'>) => boolean

/** @param secret undefined as long as it can't be had, as before the first start: then nobody is taken for a forger */
export function sessionsSignedBy(secret: () => string | undefined): HasSession {
  let key: string | undefined
  return ({ headers }) => {
    const tokens = [
      /(?:^|;\s*)payload-token=([^;]*)/.exec(headers.cookie ?? '')?.[1],
      /^(?:JWT|Bearer) (.+)$/.exec(headers.authorization ?? '')?.[1],
    ].filter((token) => token !== undefined)
    if (tokens.length === 0) return false
    key ??= keyOf(secret())
    return key === undefined || tokens.some((token) => isSigned(token, key ?? ''))
  }
}

/** The key that Payload makes of its secret. */
const keyOf = (secret: string | undefined) =>
  secret === undefined ? undefined : createHash('sha256').update(secret).digest('hex').slice(0, 32)

/** Whether it's a JSON Web Token with this key's HMAC (RFC 7515, HS256). */
function isSigned(token: string, key: string): boolean {
  const [, signed = '', signature = ''] = /^([\w-]+\.[\w-]+)\.([\w-]{43})$/.exec(token) ?? []
  const given = Buffer.from(signature, 'base64url')
  const expected = createHmac('sha256', key).update(signed).digest()
  return given.length === expected.length && timingSafeEqual(given, expected)
}
