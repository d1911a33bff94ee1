import { z, type ZodError } from 'zod'
import { canonicalJson } from './canonical-json'
import { hashRevision } from './chain'
import { termSchema } from './glossary'
import { nameOf } from './import-check'
import { messageSchema, metadataSchema, topicSchema } from './metadata'
import type { Revision } from './model'
import { revisionSchema } from './schema'

/** Says which line of an import is wrong and why, in one sentence. */
export class ImportError extends Error {}

/** A revision as a line of JSON Lines (canonical JSON, UTF-8), without the line break. */
export function toLine(revision: Revision): string {
  return canonicalJson(revision)
}

const asides = [
  ['glossary', 'a word of the glossary', z.strictObject({ glossary: termSchema })],
  ['topic', 'a topic', z.strictObject({ topic: topicSchema })],
  ['message', 'a message', z.strictObject({ message: messageSchema })],
  ['metadata', 'what is known of an edition', z.strictObject({ metadata: metadataSchema })],
] as const

/** What an export has beside revisions: an object whose one property says what it is. */
export type Aside = z.output<(typeof asides)[number][2]>

export function toAsideLine(aside: Aside): string {
  return canonicalJson(aside)
}

/** Reads what isn't a revision back; `null` when the line is none of it. @throws ImportError */
export function parseAside(text: string, line: number): Aside | null {
  const json = parseJson(text, line)
  if (typeof json !== 'object' || json === null) return null
  for (const [key, name, schema] of asides) {
    if (!(key in json)) continue
    const result = schema.safeParse(json)
    if (result.success) return result.data
    throw new ImportError(`Line ${line} isn't ${name}: ${problemsIn(result.error)}.`)
  }
  return null
}

/** Reads a line back; `line` counts from 1 and is for the sentence that names a problem. @throws ImportError */
export function parseLine(text: string, line: number): Revision {
  const result = revisionSchema.safeParse(parseJson(text, line))
  if (!result.success) throw new ImportError(`Line ${line} isn't a revision: ${problemsIn(result.error)}.`)
  const revision = result.data
  if (hashRevision(revision) !== revision.hash) {
    throw new ImportError(
      `Line ${line} was altered: the hash of ${nameOf(revision)} doesn't fit its content.`,
    )
  }
  return revision
}

function problemsIn({ issues }: ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ')
}

function parseJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ImportError(`Line ${line} isn't JSON.`, { cause: error })
  }
}
