import type { Payload } from 'payload'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { readSettings } from '@/settings'
import { seal, unseal } from '../seal'
import { addressOf, hashOf, makeRecoveryCodes, makeSecret, stepOf } from './codes'

/** Milliseconds within which a second factor must be set up once it's begun. */
const validFor = 30 * 60_000

/** What whoever sets up a second factor is shown. `sealed` comes back with the first code. */
export type Setup = { sealed: string; secret: string; qr: string; recoveryCodes: string[] }

const sealedSchema = z.object({
  account: z.number(),
  secret: z.string(),
  recovery: z.array(z.string()),
  until: z.number(),
})

/** Nothing is kept until the first code has shown that the telephone has the secret. */
export function makeSetup(payload: Payload, { id, email }: { id: number; email: string }): Setup {
  const secret = makeSecret()
  const recoveryCodes = makeRecoveryCodes()
  const recovery = recoveryCodes.map(hashOf)
  const content = { account: id, secret, recovery, until: Date.now() + validFor }
  const sealed = seal(payload, 'second factor setup', JSON.stringify(content))
  const qr = renderSVG(addressOf(secret, email, new URL(readSettings().siteUrl).hostname))
  return { sealed, secret, qr, recoveryCodes }
}

/** What was shown to this account, when the code is by it; null for anything else. */
export function readSetup(payload: Payload, account: number, sealed: string, code: string) {
  const text = unseal(payload, 'second factor setup', sealed)
  const { data } = sealedSchema.safeParse(text === null ? null : JSON.parse(text))
  if (data?.account !== account || data.until < Date.now()) return null
  return stepOf(data.secret, code) === null ? null : data
}
