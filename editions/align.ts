import { diffArrays } from 'diff'
import type { Block } from './model'
import { countWords, similarity, type WordCounts } from './similarity'
import { blockText } from './text'
import { visibleKey } from './visible'

/**
 * Where a new block comes from: nowhere (inserted), or the old block with index `from`. `changed`: a reader sees
 * another content. `moved`: it stands elsewhere among the blocks that were kept. Neither of them: unchanged.
 */
export type BlockMatch = { from: null } | { from: number; changed: boolean; moved: boolean }

export type Alignment = {
  /** One for each new block, in order. */
  matches: BlockMatch[]
  /** Indices of the old blocks that nothing comes from. */
  removed: number[]
}

/** Shares of common words from which a block is the same one rewritten: in the same place, and anywhere else. */
const SIMILAR_HERE = 0.4
const SIMILAR_ELSEWHERE = 0.7

/** A block that waits for its counterpart. `place` counts the unchanged stretches before it. */
type Loose = { index: number; place: number; kind: Block['kind']; key: string; words: WordCounts }
type Pairing = { from: Map<number, number>; old: Set<Loose>; current: Set<Loose> }

/**
 * Finds for every new block the old one that it was; an old block serves once. Blocks that a reader can't tell
 * apart always find each other, so that neither an insertion nor a move marks what it leaves alone.
 */
export function align(old: readonly Block[], current: readonly Block[]): Alignment {
  const oldKeys = old.map(visibleKey)
  const keys = current.map(visibleKey)
  const pairing = pairInOrder(old, oldKeys, current, keys)
  pairEqual(pairing)
  pairSimilar(pairing)
  pairLonely(pairing)

  const inPlace = longestRising(keys.flatMap((_, index) => pairing.from.get(index) ?? []))
  const matches = keys.map((key, index): BlockMatch => {
    const from = pairing.from.get(index)
    if (from === undefined) return { from: null }
    return { from, changed: key !== oldKeys[from], moved: !inPlace.has(from) }
  })
  return { matches, removed: [...pairing.old].map(({ index }) => index) }
}

/** The longest common run of blocks in order; all others are left loose. */
function pairInOrder(
  old: readonly Block[],
  oldKeys: string[],
  current: readonly Block[],
  keys: string[],
): Pairing {
  // The edges of the two bodies are a pair as well, so that the first and the last block have two neighbours.
  const edges = [
    [-1, -1],
    [current.length, old.length],
  ] as const
  const pairing: Pairing = { from: new Map(edges), old: new Set(), current: new Set() }
  const oldBlocks = old.entries()
  const newBlocks = current.entries()
  let place = 0
  for (const { value, added, removed } of diffArrays(oldKeys, keys)) {
    if (!added && !removed) place++
    for (const key of value) {
      const before = added ? undefined : oldBlocks.next().value
      const after = removed ? undefined : newBlocks.next().value
      if (before && after) pairing.from.set(after[0], before[0])
      else if (before) pairing.old.add(loose(before, place, key))
      else if (after) pairing.current.add(loose(after, place, key))
    }
  }
  return pairing
}

function loose([index, block]: [number, Block], place: number, key: string): Loose {
  const text = block.kind === 'image' ? `${block.picture.file} ${blockText(block)}` : blockText(block)
  return { index, place, kind: block.kind, key, words: countWords(text) }
}

function pair({ from, old, current }: Pairing, before: Loose, after: Loose): void {
  from.set(after.index, before.index)
  old.delete(before)
  current.delete(after)
}

function pairEqual(pairing: Pairing): void {
  for (const after of [...pairing.current]) {
    const before = [...pairing.old].find(({ key }) => key === after.key)
    if (before) pair(pairing, before, after)
  }
}

/** Those with most words in common first, those in the same place before those that moved. */
function pairSimilar(pairing: Pairing): void {
  const candidates = [...pairing.old]
    .flatMap((before) => [...pairing.current].map((after) => ({ before, after })))
    .filter(({ before, after }) => before.kind === after.kind)
    .map(({ before, after }) => ({
      before,
      after,
      here: before.place === after.place,
      likeness: similarity(before.words, after.words),
    }))
    .filter(({ here, likeness }) => likeness >= (here ? SIMILAR_HERE : SIMILAR_ELSEWHERE))
    .sort((one, other) => Number(other.here) - Number(one.here) || other.likeness - one.likeness)
  for (const { before, after } of candidates) {
    if (pairing.old.has(before) && pairing.current.has(after)) pair(pairing, before, after)
  }
}

/**
 * The only one left of its kind in a place, beside a block that was kept, is the old one there rewritten: a heading
 * of one word, say.
 */
function pairLonely(pairing: Pairing): void {
  for (const after of [...pairing.current]) {
    const peer = ({ place, kind }: Loose) => place === after.place && kind === after.kind
    const [before, another] = [...pairing.old].filter(peer)
    if (!before || another || [...pairing.current].filter(peer).length > 1) continue
    const isBesideKept = [-1, 1].some((step) => pairing.from.get(after.index + step) === before.index + step)
    if (isBesideKept) pair(pairing, before, after)
  }
}

/** The most numbers that stand in rising order: the fewest blocks are said to have moved. */
function longestRising(numbers: number[]): Set<number> {
  const rising = numbers.toSorted((one, other) => one - other)
  const kept = diffArrays(rising, numbers).filter(({ added, removed }) => !added && !removed)
  return new Set(kept.flatMap(({ value }) => value))
}
