import { canonicalJson } from './canonical-json'
import { hashRevision } from './chain'
import { nameOf } from './import-check'
import type { Revision } from './model'
import { revisionSchema } from './schema'

/** Says which line of an import is wrong and why, in one sentence. */
export class ImportError extends Error {}

/** A revision as a line of JSON Lines (canonical JSON, UTF-8), without the line break. */
export function toLine(revision: Revision): string {
  return canonicalJson(revision)
}

/** Reads a line back; `line` counts from 1 and is for the sentence that names a fault. @throws ImportError */
export function parseLine(text: string, line: number): Revision {
  const result = revisionSchema.safeParse(parseJson(text, line))
  if (!result.success) {
    const faults = result.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'the line'}: ${message}`,
    )
    throw new ImportError(`Line ${line} isn't a revision: ${faults.join('; ')}.`)
  }
  const revision = result.data
  if (hashRevision(revision) !== revision.hash) {
    throw new ImportError(
      `Line ${line} was altered: the hash of ${nameOf(revision)} doesn't fit its content.`,
    )
  }
  return revision
}

function parseJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ImportError(`Line ${line} isn't JSON.`, { cause: error })
  }
}
