import { isDeepStrictEqual } from 'node:util'
import { sealRevision } from '@/editions/chain'
import type { EditionContent, Revision } from '@/editions/model'
import { mapLinks, type Link } from '@/editions/links'
import { placeBlocks, placeTranslation } from '@/editions/place'
import { routing } from '@/i18n/routing'
import type { UnplacedContent } from '../body/content'

/** What is about to be published. `followed` is the revision of the original that a translation was made from. */
export type Publication = Pick<
  Revision,
  'work' | 'collection' | 'language' | 'slug' | 'parent' | 'translation' | 'withdrawal'
> & {
  content: UnplacedContent
  followed?: Revision
  /** What the editor says of the change, and that it doesn't alter the meaning. */
  note?: string
  minor?: boolean
}

/** True when a reader would read the same as in the latest revision. */
export function readsTheSame(latest: Revision, publication: Publication): boolean {
  return isDeepStrictEqual(
    withoutAddresses(withoutPlaces(latest.content)),
    withoutAddresses(publication.content),
  )
}

/** True when anything that the record keeps is new: the content, the address, the place, or what a translation was made from and how. */
export function isNewRevision(latest: Revision, publication: Publication): boolean {
  return !(
    readsTheSame(latest, publication) &&
    latest.slug === publication.slug &&
    latest.parent === publication.parent &&
    latest.follows?.number === publication.followed?.number &&
    isDeepStrictEqual(latest.translation, publication.translation) &&
    isDeepStrictEqual(latest.withdrawal, publication.withdrawal)
  )
}

/**
 * The revision that comes after `history`, all the edition's revisions in order, with its blocks at their addresses
 * and sealed by its hash. `publishedAt` is ISO 8601 in UTC.
 */
export function makeRevision(history: Revision[], publication: Publication, publishedAt: string): Revision {
  const { content, followed, note, minor = false, ...rest } = publication
  const latest = history.at(-1)
  return sealRevision({
    ...rest,
    number: (latest?.number ?? 0) + 1,
    publishedAt,
    content: placeContent(history, content, followed),
    ...(note && { note }),
    minor,
    ...(followed && { follows: { language: followed.language, number: followed.number } }),
    previousHash: latest?.hash ?? null,
  })
}

/** Content with its blocks at the addresses that they'd be published at. */
export function placeContent(
  history: Revision[],
  content: UnplacedContent,
  followed?: Revision,
): EditionContent {
  const usedIds = history.flatMap((revision) => revision.content.body.map(({ id }) => id))
  const body = followed
    ? placeTranslation(followed.content.body, content.body)
    : placeBlocks(history.at(-1)?.content.body ?? null, content.body, usedIds)
  return { ...content, body }
}

function withoutPlaces(content: EditionContent): UnplacedContent {
  return { ...content, body: content.body.map(({ id: _place, ...block }) => block) }
}

/** Where the texts are that links were chosen to lead to isn't what this text says: they may move. Documents are part of it. */
function withoutAddresses(content: UnplacedContent): UnplacedContent {
  const withoutAddress = (link: Link): Link =>
    link.target && link.target.collection !== 'attachments'
      ? { ...link, href: '', target: { ...link.target, language: routing.defaultLocale } }
      : link
  return { ...content, body: content.body.map((block) => mapLinks(block, withoutAddress)) }
}
