import { matchAddress } from '@/i18n/addresses'
import { sectionNames } from '@/i18n/sections'
import { getArticle, type Article } from '../articles'
import { longestAddress } from '../addresses'
import { cms } from '../payload'
import { FloodGuard } from './flood'
import { readFeedback, type Feedback, type Refusal } from './form'
import { withoutPersonalData } from './personal-data'

const guard = new FloodGuard()

/**
 * Takes what a reader sent about a page and stores it for the editors; null when it's taken, or else why it isn't.
 * The same again within ten minutes is taken and not stored twice. `address` is the sender's on the network.
 */
export async function receiveFeedback(fields: URLSearchParams, address: string): Promise<Refusal | null> {
  if (!guard.admits(address)) return 'often'
  const feedback = readFeedback(fields)
  if (typeof feedback === 'string') return feedback
  const mark = 'text' in feedback ? [feedback.path, feedback.text] : [feedback.path, feedback.vote, address]
  if (guard.hasSeen(...mark)) return null
  try {
    const edition = await editionAt(feedback.path)
    if (!edition || feedback.revision > edition.revision) return 'page'
    await store(feedback, edition)
  } catch (error) {
    // Disk full, database gone: the reader keeps the text, the log says why
    console.error('Feedback could not be stored:', error)
    return 'unavailable'
  }
  guard.remember(...mark)
  return null
}

/** The published edition at the address of a page, as its readers see it. */
async function editionAt(path: string): Promise<Article | null> {
  const match = path.length > longestAddress ? null : matchAddress(decoded(path))
  const section = sectionNames.find((one) => match?.route === `/${one}/[slug]`)
  if (!match || !section) return null
  return getArticle(match.locale, match.parameters.slug ?? '', section)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

async function store(feedback: Feedback, { work, language }: Article): Promise<void> {
  const payload = await cms()
  const { path, revision } = feedback
  await payload.create({
    collection: 'feedback',
    data: {
      work,
      language,
      revision,
      path,
      handled: false,
      ...('text' in feedback
        ? { kind: 'fault', text: withoutPersonalData(feedback.text) }
        : { kind: feedback.vote }),
    },
  })
}
