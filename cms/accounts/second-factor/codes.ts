import { createHash } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** Seconds that a code stands on the telephone. */
const period = 30

/** How many recovery codes an account gets, each of 80 bits. */
const recoveryCodes = 10

const totp = (secret: string, label = '', issuer = '') =>
  new TOTP({ secret: Secret.fromBase32(secret), label, issuer, period, digits: 6, algorithm: 'SHA1' })

/** A secret of 160 bits, as base32. */
export const makeSecret = () => new Secret({ size: 20 }).base32

/** What a telephone reads from the picture. */
export const addressOf = (secret: string, account: string, site: string) =>
  totp(secret, account, site).toString()

/** The number of the half minute that a code is of, one before or after now at most; null for a wrong one. */
export function stepOf(secret: string, code: string): number | null {
  const delta = /^\d{6}$/.test(code) ? totp(secret).validate({ token: code, window: 1 }) : null
  return delta === null ? null : Math.floor(Date.now() / 1000 / period) + delta
}

/** Codes for whoever has lost their telephone, each good once. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodes }, () => {
    const code = new Secret({ size: 10 }).base32.toLowerCase()
    return code.replace(/(.{4})(?=.)/g, '$1-')
  })
}

/** As a code is kept: with so many bits, a hash can't be guessed back. */
export function hashOf(recoveryCode: string): string {
  return createHash('sha256')
    .update(recoveryCode.toLowerCase().replace(/[^a-z2-7]/g, ''))
    .digest('hex')
}
