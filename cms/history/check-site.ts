import type { Payload } from 'payload'
import type { Revision } from '@/editions/model'
import { isTree } from '../edition/lookups'
import { editionsOf, isTranslation } from './documents'

/** Why this site can't take the revisions in, a sentence for each problem; none when it can. */
export async function siteProblems(payload: Payload, revisions: readonly Revision[]): Promise<string[]> {
  const counts = await Promise.all([
    payload.count({ collection: 'articles' }),
    payload.count({ collection: 'pages' }),
    payload.count({ collection: 'revisions' }),
  ])
  if (counts.some(({ totalDocs }) => totalDocs > 0))
    return ['This site has texts already; an import needs an empty one. Set DATA_DIR to an empty folder.']
  const latest = editionsOf(revisions).map((edition) => edition.latest)
  return [
    ...doubles(latest, claimedAddress),
    ...latest
      .filter(
        ({ parent }) =>
          parent && !latest.some(({ work, collection }) => work === parent && isTree(collection)),
      )
      .map(
        ({ work, parent }) => `Work ${work} stands below work ${parent}, which isn't a page in the import.`,
      ),
    ...doubles(
      latest.filter((revision) => !isTranslation(revision)),
      ({ work }) => `work ${work} as its original`,
    ),
  ]
}

/** An address is one part below that of the news, or below another page. */
function claimedAddress({ collection, language, slug, parent }: Revision): string {
  const place = isTree(collection) ? ` below ${parent ?? 'the start page'}` : ''
  return `the address ${slug} in ${language}${place}`
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
