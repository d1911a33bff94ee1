import { createHash, randomBytes } from 'node:crypto'

/** A key that nobody guesses, for one link; the site keeps its hash alone. */
export function makeKey(): { key: string; hash: string } {
  // Addresses are read in lower case
  const key = randomBytes(32).toString('hex')
  return { key, hash: hashOf(key) }
}

export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
