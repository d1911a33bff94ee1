import type { Payload } from 'payload'
import { linksIn } from '@/editions/links'
import type { UnplacedContent } from '../body/content'
import type { EditionCollection, EditionDocument } from '../edition/lookups'
import { knownStates } from '../links/external'
import { internalCheck } from '../links/internal'

/** The addresses in a draft that lead nowhere: within the site as it stands, elsewhere as the daily check last found. */
export async function deadLinks(
  payload: Payload,
  collection: EditionCollection,
  { id, language, work }: EditionDocument,
  { title, body }: UnplacedContent,
): Promise<Set<string>> {
  // A place on the text's own page is a fault or none, which publication says
  const links = body.flatMap(linksIn).filter(({ href }) => !href.startsWith('#'))
  const dead = new Set<string>()
  if (links.length === 0) return dead
  const problemOf = await internalCheck(payload)
  const states = (await knownStates(payload))?.states ?? {}
  const edition = { collection, id, language, title, work: work ?? '' }
  for (const { href, target } of links) {
    const verdict = states[href]?.verdict
    const isGone = verdict === 'gone' || verdict === 'down'
    if (isGone || (await problemOf({ edition, words: '', href, ...(target && { target }) }))) dead.add(href)
  }
  return dead
}
