import type { Payload } from 'payload'
import { knownStates } from './external'
import { internalCheck, type InternalProblem } from './internal'
import { siteLinks, type SiteLink } from './site-links'

export type LinkProblem = InternalProblem | 'gone' | 'down' | 'moved'

/** A link that leads nowhere, or, `moved`, to an address that has another for good. */
export type BrokenLink = SiteLink & { problem: LinkProblem; movedTo?: string }

/** The links of public texts that don't lead where they should: within the site as it stands, elsewhere as last asked. */
export async function brokenLinks(payload: Payload): Promise<BrokenLink[]> {
  const problemOf = await internalCheck(payload)
  const states = (await knownStates(payload))?.states ?? {}
  const broken: BrokenLink[] = []
  for await (const link of siteLinks(payload)) {
    const problem = await problemOf(link)
    if (problem) broken.push({ ...link, problem })
    const { verdict, movedTo } = states[link.href] ?? {}
    if (verdict === 'gone' || verdict === 'down' || verdict === 'moved')
      broken.push({ ...link, problem: verdict, ...(movedTo && { movedTo }) })
  }
  return broken
}
