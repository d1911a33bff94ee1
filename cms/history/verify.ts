import type { Payload } from 'payload'
import { breakSentence, nameOf } from '@/editions/import-check'
import { verifyChain } from '@/editions/chain'
import { filesIn } from '@/editions/pictures'
import { fileProblem } from '../media/verify'
import { allChains, type RevisionChain } from './histories'

/** How many editions, revisions and files hold, or what is wrong with the first that doesn't, in a sentence. */
export type VerificationResult = { editions: number; revisions: number; files: number } | { problem: string }

/** Recomputes the chain of every edition, and the hash of every file that was ever shown. */
export async function verifyHistory(payload: Payload): Promise<VerificationResult> {
  let editions = 0
  let revisions = 0
  const shown = new Map<string, string>()
  for await (const history of allChains(payload)) {
    const problem = problemOf(history)
    if (problem) return { problem }
    editions++
    revisions += history.revisions.length
    for (const revision of history.revisions)
      for (const file of filesIn(revision.content)) if (!shown.has(file)) shown.set(file, nameOf(revision))
  }
  for (const [file, shownBy] of shown) {
    const problem = await fileProblem(payload, file, shownBy)
    if (problem) return { problem }
  }
  return { editions, revisions, files: shown.size }
}

function problemOf({ work, language, revisions }: RevisionChain): string | null {
  const stray = revisions.find((revision) => revision.work !== work || revision.language !== language)
  if (stray)
    return `Revision ${stray.number} in ${stray.language} of work ${stray.work} is kept under ${language} of work ${work}.`
  const first = verifyChain(revisions)
  return first && breakSentence(first, { work, language })
}
