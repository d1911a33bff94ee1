import { createHash } from 'node:crypto'
import { canonicalJson } from '@/editions/canonical-json'
import type { Action } from './actions'
import type { DetailName } from './details'

type Detail = string | number

/** What was done, and to what. */
export type Entry = {
  action: Action
  /** The collection or the global, the number of what is in it, and what it's called at the time. */
  subject?: { kind: string; id?: number; title?: string }
  details?: Partial<Record<DetailName, Detail>>
}

/** A line of the log. Lines are numbered from 1; `at` is ISO 8601, UTC; `account` is null when the site itself acted. */
export type Line = Entry & {
  number: number
  at: string
  account: { id: number; email: string } | null
  /** Of the line before; null for the first. */
  previousHash: string | null
  /** SHA-256 (hex) of the line's canonical JSON in UTF-8, without `hash`. */
  hash: string
}

/** The line with its hash: after this it can't be altered unnoticed. */
export function sealLine(line: Omit<Line, 'hash'>): Line {
  return { ...line, hash: hashOf(line) }
}

/** What is wrong with a line that should come after `previous`, in a sentence; undefined when nothing is. */
export function lineProblem(line: Line, previous: Line | undefined): string | undefined {
  const number = (previous?.number ?? 0) + 1
  if (line.number !== number) return `Line ${number} of the log is missing.`
  if (hashOf(line) !== line.hash) return `Line ${number} of the log isn't what was written.`
  if (line.previousHash !== (previous?.hash ?? null))
    return `Line ${number} of the log doesn't continue the line before.`
  return undefined
}

function hashOf(line: Omit<Line, 'hash'>): string {
  return createHash('sha256')
    .update(canonicalJson({ ...line, hash: undefined }), 'utf8')
    .digest('hex')
}
