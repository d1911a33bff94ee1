import type { Payload } from 'payload'
import type { Difference } from './difference'
import { tableDifferences } from './tables'
import { editionDifferences } from './works'

/** How many works a start looks at: more than editors can be publishing when a machine dies. */
export const atStart = 50

/** How many differences there were, and how many of them are mended now. */
export type Verified = { found: number; mended: number }

/**
 * Compares everything derived with what it is derived from: records of publications, ages, search index, lists and their
 * counts, left addresses, uses of files, versions. With `latest`, only that many works are looked at, those changed last, and what tables
 * can say at little cost.
 */
export async function* differences(payload: Payload, latest?: number): AsyncGenerator<Difference> {
  yield* editionDifferences(payload, latest)
  yield* await tableDifferences(payload)
}

/** Mends all `differences`; `tell` is given a sentence for each, with what became of it. */
export async function verify(
  payload: Payload,
  tell: (sentence: string) => void,
  latest?: number,
): Promise<Verified> {
  const verified = { found: 0, mended: 0 }
  for await (const { sentence, mend } of differences(payload, latest)) {
    verified.found++
    try {
      await mend()
      verified.mended++
      tell(`${sentence} Mended.`)
    } catch (error) {
      tell(`${sentence} It can't be mended: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return verified
}
