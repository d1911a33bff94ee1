import { logger } from '@/cms/logger'
import { troubleOf } from '@/database/trouble'
import { matchAddress, splitLocale } from '@/i18n/addresses'
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
    const about = await subjectOf(feedback)
    if (!about) return 'page'
    await store(feedback, about)
  } catch (error) {
    // Disk full, database gone: the reader keeps the text, the log says why
    logger.error({ err: error, msg: 'Feedback could not be stored' })
    return troubleOf(error) === 'full' ? 'full' : 'unavailable'
  }
  guard.remember(...mark)
  return null
}

type Subject = Pick<Article, 'work' | 'language'>

/** What it's about: an edition, or where there is none, a page of the site by its path; null when it can't be. */
async function subjectOf({ path, revision }: Feedback): Promise<Subject | null> {
  if (revision === 0)
    return path.length <= longestAddress
      ? { work: withoutPersonalData(path), language: splitLocale(path).locale }
      : null
  const edition = await editionAt(path)
  return edition && revision <= edition.revision ? edition : null
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

async function store(feedback: Feedback, { work, language }: Subject): Promise<void> {
  const payload = await cms([])
  const { path, revision } = feedback
  await payload.create({
    collection: 'feedback',
    data: {
      work,
      language,
      revision,
      path: revision === 0 ? work : path,
      handled: false,
      ...('text' in feedback
        ? { kind: 'fault', text: withoutPersonalData(feedback.text) }
        : { kind: feedback.vote }),
    },
  })
}
