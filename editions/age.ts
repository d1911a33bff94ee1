import type { EditionContent, Revision } from './model'
import { know, learn, recognise, type KnownPart, type Parts } from './known'
import { pictureKey, visibleKey, visibleText } from './visible'

/** What the age of a translation is computed from. */
export type DatedContent = Pick<Revision, 'number' | 'publishedAt' | 'minor' | 'content'>

/** How far a translation is behind its original. */
export type Age = {
  /** ISO 8601, UTC: the publication by which the translation fell behind and since which it has been behind. */
  since: string
  /** Ids of blocks in the latest original that the followed revision lacks or has with other content. */
  changed: string[]
  /** Ids of blocks in the followed revision that are gone from the latest. */
  removed: string[]
  /** Number of blocks in the latest original. */
  total: number
  titleChanged: boolean
  leadChanged: boolean
  pictureChanged: boolean
}

/**
 * How far a translation made from `followed` is behind the last of `later`, which are all the revisions of the
 * original since then, in order and without gaps; `null` when it is up to date.
 *
 * Only what is left in the end counts: a change taken back, or made by minor revisions alone, ages nothing, nor does
 * a block that only moved. A translation that falls further behind keeps its first date.
 * @throws RangeError when a revision is missing or out of order
 */
export function translationAge(followed: DatedContent, later: readonly DatedContent[]): Age | null {
  const known = [...partsOf(followed.content)].map(([id, key]) => know(id, id, key))
  let current = partsOf(followed.content)
  let recognised = recognise(known, current)
  let number = followed.number
  let left: Omit<Age, 'since'> | null = null
  let since: string | null = null
  for (const revision of later) {
    if (revision.number !== number + 1) {
      throw new RangeError(`Revision ${revision.number} doesn't come right after revision ${number}.`)
    }
    const parts = partsOf(revision.content)
    if (revision.minor) learn(known, recognised, current, parts)
    recognised = recognise(known, parts)
    left = lacking(known, recognised, parts)
    since = left && (since ?? revision.publishedAt)
    current = parts
    number = revision.number
  }
  return left && since ? { since, ...left } : null
}

/**
 * What publishing `draft` of the original will do to a translation: its age before and after. The draft's blocks
 * must have their addresses already (`placeBlocks`); `publishedAt` is ISO 8601, UTC.
 */
export function ageByPublishing(
  followed: DatedContent,
  later: readonly DatedContent[],
  draft: Omit<DatedContent, 'number'>,
): { before: Age | null; after: Age | null } {
  const number = (later.at(-1) ?? followed).number + 1
  return {
    before: translationAge(followed, later),
    after: translationAge(followed, [...later, { ...draft, number }]),
  }
}

/** Ids of everything that is behind: of blocks, and of what stands outside the body. */
export function agedParts(age: Age): string[] {
  const { changed, removed, titleChanged, leadChanged, pictureChanged } = age
  return [
    ...(titleChanged ? ['title'] : []),
    ...(leadChanged ? ['lead'] : []),
    ...(pictureChanged ? ['picture'] : []),
    ...changed,
    ...removed,
  ]
}

const outsideBody: ReadonlySet<string> = new Set(['title', 'lead', 'picture'])

/** The wording of everything that can age, by id; no block's id is the name of a part outside the body. */
function partsOf({ title, lead, picture, body }: EditionContent): Parts {
  const parts: Parts = new Map([
    ['title', `title ${visibleText(title).trim()}`],
    ['lead', `lead ${visibleText(lead).trim()}`],
  ])
  if (picture) parts.set('picture', `picture ${pictureKey(picture)}`)
  for (const block of body) parts.set(block.id, visibleKey(block))
  return parts
}

/** What the translator doesn't know of the original's parts; `null` for nothing. */
function lacking(
  known: readonly KnownPart[],
  recognised: Map<string, KnownPart>,
  parts: Parts,
): Omit<Age, 'since'> | null {
  const here = new Set(recognised.values())
  const changed = [...parts.keys()].filter((id) => !recognised.has(id))
  const removed = known.flatMap((one) => {
    if (one.followedAt === null || parts.has(one.followedAt) || here.has(one) || one.dismissed) return []
    return [one.followedAt]
  })
  if (changed.length + removed.length === 0) return null
  const isBlock = (id: string) => !outsideBody.has(id)
  return {
    changed: changed.filter(isBlock),
    removed: removed.filter(isBlock),
    total: [...parts.keys()].filter(isBlock).length,
    titleChanged: changed.includes('title'),
    leadChanged: changed.includes('lead'),
    pictureChanged: [...changed, ...removed].includes('picture'),
  }
}
