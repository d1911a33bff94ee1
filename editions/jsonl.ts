import type { ZodError } from 'zod'
import { canonicalJson } from './canonical-json'
import { hashRevision } from './chain'
import { termSchema, type Term } from './glossary'
import { nameOf } from './import-check'
import type { Revision } from './model'
import { revisionSchema } from './schema'

/** Says which line of an import is wrong and why, in one sentence. */
export class ImportError extends Error {}

/** A revision as a line of JSON Lines (canonical JSON, UTF-8), without the line break. */
export function toLine(revision: Revision): string {
  return canonicalJson(revision)
}

/** A word of the glossary as a line, which begins with `{"glossary":`. */
export function toTermLine(term: Term): string {
  return canonicalJson({ glossary: term })
}

/** Reads a word of the glossary back; `null` when the line isn't one. @throws ImportError */
export function parseTermLine(text: string, line: number): Term | null {
  const json = parseJson(text, line)
  if (typeof json !== 'object' || json === null || !('glossary' in json)) return null
  const result = termSchema.safeParse(json.glossary)
  if (result.success) return result.data
  throw new ImportError(`Line ${line} isn't a word of the glossary: ${faultsIn(result.error)}.`)
}

/** Reads a line back; `line` counts from 1 and is for the sentence that names a fault. @throws ImportError */
export function parseLine(text: string, line: number): Revision {
  const result = revisionSchema.safeParse(parseJson(text, line))
  if (!result.success) throw new ImportError(`Line ${line} isn't a revision: ${faultsIn(result.error)}.`)
  const revision = result.data
  if (hashRevision(revision) !== revision.hash) {
    throw new ImportError(
      `Line ${line} was altered: the hash of ${nameOf(revision)} doesn't fit its content.`,
    )
  }
  return revision
}

function faultsIn({ issues }: ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ')
}

function parseJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ImportError(`Line ${line} isn't JSON.`, { cause: error })
  }
}
