import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json'
import type { Revision } from './model'

/** A revision that has no hash yet. */
export type UnsealedRevision = Omit<Revision, 'hash'>

/**
 * The first break of a chain. `at`: the number that the revision there should have, 1 for the first. `hash`: its
 * content isn't what was hashed; `gap`: that number is nowhere; `order`: it stands elsewhere, or the one before comes
 * twice; `previous`: it doesn't continue the revision before.
 */
export type ChainBreak = { at: number; problem: 'hash' | 'previous' | 'gap' | 'order' }

/** SHA-256 (hex) of the revision's canonical JSON in UTF-8, without `hash` and with `previousHash`. */
export function hashRevision(revision: UnsealedRevision & { hash?: string }): string {
  return createHash('sha256')
    .update(canonicalJson({ ...revision, hash: undefined }), 'utf8')
    .digest('hex')
}

/** The revision with its hash: after this it can't be altered unnoticed. */
export function sealRevision(revision: UnsealedRevision): Revision {
  return { ...revision, hash: hashRevision(revision) }
}

/**
 * Checks all revisions of one edition, in order from the first; `null` when the chain is whole. A chain can't tell
 * that its newest revisions were cut off, or that all of it was made anew: for that, compare the last hash with one
 * kept elsewhere.
 */
export function verifyChain(revisions: readonly Revision[]): ChainBreak | null {
  let previousHash: string | null = null
  for (const [index, revision] of revisions.entries()) {
    const at = index + 1
    if (hashRevision(revision) !== revision.hash) return { at, problem: 'hash' }
    if (revision.number !== at) {
      const isElsewhere = revision.number < at || revisions.some(({ number }) => number === at)
      return { at, problem: isElsewhere ? 'order' : 'gap' }
    }
    if (revision.previousHash !== previousHash) return { at, problem: 'previous' }
    previousHash = revision.hash
  }
  return null
}
