import type { Locale } from '@/i18n/routing'
import { align } from './align'
import type { EditionContent, Picture, PlacedBlock } from './model'
import { blockText, pictureText } from './text'
import { pictureKey, visibleKey } from './visible'
import { compareWords, type WordChange } from './compare-words'

/** `form`: the words are the same, something else differs (a link's target, emphasis, who speaks, a file). */
export type ChangeKind = 'unchanged' | 'words' | 'form' | 'added' | 'removed'

/** What became of a block (or picture), in its new shape or, when removed, its last. `words` are of its plain text. */
export type Difference<Thing> = { now: Thing; change: ChangeKind; words: WordChange[] }

export type BlockDifference = Difference<PlacedBlock> & { moved: boolean }

export type ContentDifference = {
  title: WordChange[]
  lead: WordChange[]
  /** `null` where there is no picture before or after. */
  picture: Difference<Picture> | null
  /** The new body in order, with removed blocks after the block that they stood behind. */
  body: BlockDifference[]
}

/** What a page of history shows of two revisions of one edition; `language` is the edition's. */
export function compareContents(
  old: EditionContent,
  current: EditionContent,
  language: Locale,
): ContentDifference {
  return {
    title: compareWords(old.title, current.title, language),
    lead: compareWords(old.lead, current.lead, language),
    picture: compare(old.picture, current.picture, { text: pictureText, key: pictureKey, language }),
    body: compareBodies(old.body, current.body, language),
  }
}

/** True when a reader of both sees no difference. */
export function isUnchanged({ title, lead, picture, body }: ContentDifference): boolean {
  return (
    [...title, ...lead].every(({ kind }) => kind === 'same') &&
    (picture === null || picture.change === 'unchanged') &&
    body.every(({ change, moved }) => change === 'unchanged' && !moved)
  )
}

function compareBodies(old: PlacedBlock[], current: PlacedBlock[], language: Locale): BlockDifference[] {
  const { matches, removed } = align(old, current)
  const reading = { text: blockText, key: visibleKey, language }
  const left = removed.map((index) => ({ index, difference: compare(old[index], undefined, reading) }))
  // A removed block follows the nearest block before it that kept its place.
  const stays = matches.flatMap((match) => (match.from === null || match.moved ? [] : [match.from]))
  const removedAfter = (from: number) =>
    left.flatMap(({ index, difference }) => {
      const anchor = stays.findLast((kept) => kept < index) ?? -1
      return anchor === from && difference ? [{ ...difference, moved: false }] : []
    })

  const body = matches.flatMap((match, index) => {
    const before = match.from === null ? undefined : old[match.from]
    const difference = compare(before, current[index], reading)
    const moved = match.from !== null && match.moved
    const behind = match.from === null ? [] : removedAfter(match.from)
    return difference ? [{ ...difference, moved }, ...behind] : behind
  })
  return [...removedAfter(-1), ...body]
}

type Comparison<Thing> = { text: (thing: Thing) => string; key: (thing: Thing) => string; language: Locale }

function compare<Thing>(
  old: Thing | undefined,
  current: Thing | undefined,
  { text, key, language }: Comparison<Thing>,
): Difference<Thing> | null {
  const now = current ?? old
  if (now === undefined) return null
  const words = compareWords(old ? text(old) : '', current ? text(current) : '', language)
  return { now, change: changeOf(), words }

  function changeOf(): ChangeKind {
    if (!old) return 'added'
    if (!current) return 'removed'
    if (key(old) === key(current)) return 'unchanged'
    return words.some(({ kind }) => kind !== 'same') ? 'words' : 'form'
  }
}
