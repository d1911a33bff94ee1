import { loadDocument } from '@/cms/body/load-content'
import { findHistory } from '@/cms/edition/lookups'
import { withPass } from '@/cms/media/passes'
import { placeContent } from '@/cms/publishing/revision'
import { findByKey, problemOfLink, recordLinkRefusal } from '@/cms/review/guest'
import { sentences } from '@/cms/review/sentences'
import { compareContents, type ContentDifference } from '@/editions/compare'
import type { Term } from '@/editions/glossary'
import type { EditionContent } from '@/editions/model'
import { renameFiles } from '@/editions/pictures'
import type { Locale } from '@/i18n/routing'
import { getTerms } from './glossary'
import { cms } from './payload'

/** Milliseconds that pictures which aren't public yet may be seen, from when the page is opened. */
const day = 24 * 60 * 60 * 1000

/** What a reviewer without account sees: the text as it was when they were asked, and what is new in it. */
export type ReviewedText = {
  language: Locale
  content: EditionContent
  /** From what is public; none when nothing is. */
  difference?: ContentDifference
  terms: Term[]
}

/** Whether there is a link with that key, and it still leads to its text or its answer. */
export async function findLink(key = ''): Promise<'live' | 'dead' | undefined> {
  const review = await findByKey({ payload: await cms([]) }, key)
  const problem = problemOfLink(review)
  if (!review) return undefined
  return problem && problem !== 'linkDecided' ? 'dead' : 'live'
}

/** The text that a link leads to, or why it leads nowhere any more, in a sentence; null when there is no such link. */
export async function getReview(
  locale: Locale,
  key: string,
): Promise<ReviewedText | { problem: string } | null> {
  const payload = await cms([])
  const review = await findByKey({ payload }, key)
  if (!review) return null
  const problem = problemOfLink(review)
  if (problem && problem !== 'linkDecided') await recordLinkRefusal({ payload }, problem, review)
  if (problem) return { problem: sentences[problem][locale] }
  const { text } = review
  const { language, work } = text
  const history = work ? await findHistory({ payload }, { work, language }) : []
  const { content: loaded } = await loadDocument({ payload }, text)
  const content = placeContent(history, loaded)
  const latest = history.at(-1)
  const until = Date.now() + day
  return {
    language,
    content: renameFiles(content, (file) => withPass(payload.secret, file, until)),
    ...(latest && { difference: compareContents(latest.content, content, language) }),
    terms: await getTerms(content),
  }
}
