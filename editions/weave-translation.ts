import { diffArrays } from 'diff'
import type { EditionContent, PlacedBlock } from './model'
import { inlineText } from './text'
import { blockUnits, mapBlockUnits, type PartId, type Unit } from './units'
import { visibleKey } from './visible'

/** A translation in the shape that its original has now. */
export type Woven = {
  content: EditionContent
  /** The translation's blocks whose originals are gone. */
  gone: PlacedBlock[]
}

/** What a translation was made from: the revision that it follows, and that which each of its parts does. */
export type Threads = {
  followed: EditionContent
  since: (part: PartId) => EditionContent
  /** Words that are still the original's give way to its new ones. */
  isOpen: (part: PartId) => boolean
}

/**
 * Brings a translation, at the addresses of what it follows, in line with its original as it is now. Blocks that are new
 * come in in the original's words; in one that has changed, the words of the translation are put where their originals
 * stand now. What the translation left out stays out, and what only it has stays in.
 */
export function weaveTranslation(
  translation: EditionContent,
  latest: EditionContent,
  { followed, since, isOpen }: Threads,
): Woven {
  const own = new Map(translation.body.map((block) => [block.id, block]))
  const known = new Set(followed.body.map(({ id }) => id))
  const fromOriginal = latest.body.flatMap((block): PlacedBlock[] => {
    const mine = own.get(block.id)
    if (!mine) return known.has(block.id) ? [] : [block]
    const before = since(block.id).body.find(({ id }) => id === block.id)
    return [renewed(mine, before, block, isOpen(block.id))]
  })
  const ids = new Set(latest.body.map(({ id }) => id))
  const picture = pictureOf(translation, latest, { followed, since, isOpen })
  return {
    content: {
      title: translation.title,
      lead: translation.lead,
      ...(picture && { picture }),
      body: withOwn(fromOriginal, translation.body),
    },
    gone: translation.body.filter(({ id }) => isShared(id) && !ids.has(id)),
  }
}

const isShared = (id: string) => id.startsWith('p')

/** A translation's own blocks stand behind the one that they stood behind. */
function withOwn(body: PlacedBlock[], before: readonly PlacedBlock[]): PlacedBlock[] {
  return before.reduce<PlacedBlock[]>((blocks, block, index) => {
    if (isShared(block.id)) return blocks
    const left = before.slice(0, index).findLast(({ id }) => blocks.some((other) => other.id === id))
    const at = blocks.findIndex(({ id }) => id === left?.id) + 1
    return blocks.toSpliced(at, 0, block)
  }, body)
}

function pictureOf(
  translation: EditionContent,
  latest: EditionContent,
  { followed, since, isOpen }: Threads,
): EditionContent['picture'] {
  if (!latest.picture) return translation.picture
  if (!translation.picture) return followed.picture ? undefined : latest.picture
  const asBlock = ({ picture }: EditionContent) =>
    picture && { kind: 'image' as const, picture, id: 'picture' }
  const [mine, before, now] = [translation, since('picture'), latest].map(asBlock)
  const block = mine && now && renewed(mine, before, now, isOpen('picture'))
  return block?.kind === 'image' ? block.picture : translation.picture
}

function renewed(
  mine: PlacedBlock,
  before: PlacedBlock | undefined,
  now: PlacedBlock,
  isOpen: boolean,
): PlacedBlock {
  if (!before || mine.kind !== now.kind || visibleKey(before) === visibleKey(now)) return mine
  const own = new Map(blockUnits(mine).map((unit) => [unit.key, unit]))
  const counterparts = matchUnits(blockUnits(before), blockUnits(now))
  const block = mapBlockUnits(now, (unit) => {
    const old = counterparts.get(unit.key)
    const words = old && own.get(old.key)
    if (!words) return unit.content
    const isUntouched = isOpen && inlineText(words.content) === inlineText(old.content)
    return isUntouched ? unit.content : words.content
  })
  return { ...block, id: now.id }
}

/** What each unit of a changed block was, by its key: the same words, or those in whose place it stands. */
export function matchUnits(old: readonly Unit[], now: readonly Unit[]): Map<string, Unit> {
  const texts = (units: readonly Unit[]) => units.map(({ content }) => inlineText(content))
  const found = new Map<string, Unit>()
  let removed: readonly Unit[] = []
  let [before, after] = [0, 0]
  for (const { value, added, removed: isGone } of diffArrays(texts(old), texts(now))) {
    const left = added ? removed : old.slice(before, before + value.length)
    const here = isGone ? [] : now.slice(after, after + value.length)
    here.forEach((unit, at) => {
      const was = left[at]
      if (was) found.set(unit.key, was)
    })
    removed = isGone ? left : []
    if (!added) before += value.length
    if (!isGone) after += value.length
  }
  return found
}
