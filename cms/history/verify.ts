import type { Payload } from 'payload'
import { breakSentence } from '@/editions/import-check'
import { verifyChain } from '@/editions/chain'
import { allChains, type RevisionChain } from './histories'

/** How many editions and revisions hold, or what is wrong with the first that doesn't, in a sentence. */
export type VerificationResult = { editions: number; revisions: number } | { fault: string }

/** Recomputes the chain of every edition. */
export async function verifyHistory(payload: Payload): Promise<VerificationResult> {
  let editions = 0
  let revisions = 0
  for await (const history of allChains(payload)) {
    const fault = faultOf(history)
    if (fault) return { fault }
    editions++
    revisions += history.revisions.length
  }
  return { editions, revisions }
}

function faultOf({ work, language, revisions }: RevisionChain): string | null {
  const stray = revisions.find((revision) => revision.work !== work || revision.language !== language)
  if (stray)
    return `Revision ${stray.number} in ${stray.language} of work ${stray.work} is kept under ${language} of work ${work}.`
  const first = verifyChain(revisions)
  return first && breakSentence(first, { work, language })
}
