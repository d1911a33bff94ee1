import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** What a sealed text is for: one sealed for something else is no good. */
type Purpose = 'second factor' | 'second factor setup' | 'OIDC login'

const lengths = { iv: 12, tag: 16 }

/** Encrypts and signs a text with the site's secret (AES-256-GCM), for the database or somebody's browser to keep. */
export function seal(payload: Pick<Payload, 'secret'>, purpose: Purpose, text: string): string {
  const iv = randomBytes(lengths.iv)
  const cipher = createCipheriv('aes-256-gcm', keyFor(payload, purpose), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Null for what this site hasn't sealed for that purpose, or what was altered. */
export function unseal(payload: Pick<Payload, 'secret'>, purpose: Purpose, sealed: string): string | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', keyFor(payload, purpose), bytes.subarray(0, lengths.iv))
    decipher.setAuthTag(bytes.subarray(lengths.iv, lengths.iv + lengths.tag))
    const text = decipher.update(bytes.subarray(lengths.iv + lengths.tag))
    return Buffer.concat([text, decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

function keyFor({ secret }: Pick<Payload, 'secret'>, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `sealed/${purpose}`, 32))
}
