import { isDeepStrictEqual } from 'node:util'
import type { EditionContent, Revision } from '@/editions/model'
import type { UnplacedContent } from './content'

/** What is about to be published. `followed` is the revision of the original that a translation was made from. */
export type Publication = Pick<Revision, 'work' | 'collection' | 'language' | 'slug' | 'translation'> & {
  content: UnplacedContent
  followed?: Revision
}

/** True when a reader would read the same as in the latest revision. */
export function readsTheSame(latest: Revision, publication: Publication): boolean {
  return isDeepStrictEqual(withoutPlaces(latest.content), publication.content)
}

/** True when anything that the record keeps is new: the content, the address, or what a translation was made from and how. */
export function isNewRevision(latest: Revision, publication: Publication): boolean {
  return !(
    readsTheSame(latest, publication) &&
    latest.slug === publication.slug &&
    latest.follows?.number === publication.followed?.number &&
    isDeepStrictEqual(latest.translation, publication.translation)
  )
}

/** The revision that follows `latest` in an edition's history. `publishedAt` is ISO 8601 in UTC. */
export function makeRevision(
  latest: Revision | undefined,
  publication: Publication,
  publishedAt: string,
): Revision {
  const { content, followed, ...rest } = publication
  return {
    ...rest,
    number: (latest?.number ?? 0) + 1,
    publishedAt,
    content: { ...content, body: content.body.map((block, at) => ({ ...block, id: `p${at + 1}` })) },
    minor: false,
    ...(followed && { follows: { language: followed.language, number: followed.number } }),
    previousHash: latest?.hash ?? null,
    hash: '',
  }
}

function withoutPlaces(content: EditionContent): UnplacedContent {
  return { ...content, body: content.body.map(({ id: _place, ...block }) => block) }
}
