import type { Payload } from 'payload'
import type { Revision } from '@/editions/model'
import { editionsOf, isTranslation } from './documents'

/** Why this site can't take the revisions in, a sentence for each fault; none when it can. */
export async function siteFaults(payload: Payload, revisions: readonly Revision[]): Promise<string[]> {
  const counts = await Promise.all([
    payload.count({ collection: 'articles' }),
    payload.count({ collection: 'revisions' }),
  ])
  if (counts.some(({ totalDocs }) => totalDocs > 0))
    return ['This site has articles already; an import needs an empty one. Set DATA_DIR to an empty folder.']
  const latest = editionsOf(revisions).map((edition) => edition.latest)
  return [
    ...latest
      .filter(({ collection }) => collection !== 'articles')
      .map(({ work }) => `Work ${work} is a page; this site takes articles alone.`),
    ...doubles(latest, ({ language, slug }) => `the address ${slug} in ${language}`),
    ...doubles(
      latest.filter((revision) => !isTranslation(revision)),
      ({ work }) => `work ${work} as its original`,
    ),
  ]
}

function doubles(latest: readonly Revision[], claim: (revision: Revision) => string): string[] {
  const seen = new Set<string>()
  return latest.flatMap((revision) => {
    const claimed = claim(revision)
    if (seen.has(claimed)) return [`Two editions claim ${claimed}.`]
    seen.add(claimed)
    return []
  })
}
