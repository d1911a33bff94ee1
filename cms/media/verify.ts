import type { Payload } from 'payload'
import { findFile } from './files'
import { hashInName, hashOfKept } from './store'

/**
 * What is wrong with a file that was published, in a sentence: it's missing, or isn't what it was by the hash on record
 * or the one in its name, which revisions are sealed with.
 */
export async function fileProblem(payload: Payload, name: string, shownBy: string): Promise<string | null> {
  const hash = await hashOfKept(name)
  if (hash === null) return `The file ${name}, shown by ${shownBy}, is missing.`
  const file = await findFile({ payload }, name)
  const isWhole = hash.startsWith(hashInName(name) ?? '') && (!file?.hash || file.hash === hash)
  return isWhole ? null : `The file ${name}, shown by ${shownBy}, isn't what was published.`
}
