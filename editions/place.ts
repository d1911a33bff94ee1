import { align } from './align'
import type { Block, PlacedBlock } from './model'
import { countWords, similarity } from './similarity'
import { blockText } from './text'

/**
 * Gives the blocks of an original their addresses. A block that was in the `previous` revision keeps its id, changed
 * or moved or not; a new one gets `p` and a number above all of `usedIds` (every id that the edition ever had), so
 * that no address ever comes to mean another paragraph.
 */
export function placeBlocks(
  previous: readonly PlacedBlock[] | null,
  blocks: readonly Block[],
  usedIds: Iterable<string>,
): PlacedBlock[] {
  const old = previous ?? []
  const free = freeIds('p', [...usedIds, ...old.map(({ id }) => id)])
  const { matches } = align(old, blocks)
  return blocks.map((block, index) => {
    const from = matches[index]?.from ?? null
    return { ...block, id: (from === null ? undefined : old[from]?.id) ?? free() }
  })
}

/**
 * Gives the blocks of a translation the addresses of the revision that it was made from: by position when both have
 * the same kinds in the same order, else by the best pairing in order of blocks of one kind. A block that the
 * original lacks gets `t1`, `t2` …
 */
export function placeTranslation(
  originalBody: readonly PlacedBlock[],
  blocks: readonly Block[],
): PlacedBlock[] {
  const alike =
    blocks.length === originalBody.length && blocks.every(({ kind }, i) => kind === originalBody[i]?.kind)
  const partners = alike ? originalBody : pairInOrder(originalBody, blocks)
  const free = freeIds(
    't',
    originalBody.map(({ id }) => id),
  )
  return blocks.map((block, index) => ({ ...block, id: partners[index]?.id ?? free() }))
}

function freeIds(letter: 'p' | 't', used: readonly string[]): () => string {
  const numbers = used.filter((id) => id.startsWith(letter)).map((id) => Number(id.slice(1)))
  let highest = numbers.reduce((one, other) => Math.max(one, other), 0)
  return () => `${letter}${++highest}`
}

/** For each block its counterpart: the pairing in order, of blocks of one kind, with the highest sum of likeness. */
function pairInOrder(
  originals: readonly PlacedBlock[],
  blocks: readonly Block[],
): (PlacedBlock | undefined)[] {
  const likeness = likenessOf(originals, blocks)
  const best = blocks.map(() => originals.map(() => 0))
  const at = (row: number, column: number) => best[row]?.[column] ?? 0
  const through = (row: number, column: number) =>
    likeness(row, column) && at(row + 1, column + 1) + likeness(row, column)
  for (let row = blocks.length - 1; row >= 0; row--) {
    for (let column = originals.length - 1; column >= 0; column--) {
      const sum = Math.max(at(row + 1, column), at(row, column + 1), through(row, column))
      best[row]?.splice(column, 1, sum)
    }
  }
  let column = 0
  return blocks.map((_, row) => {
    while (column < originals.length && at(row, column) === at(row, column + 1)) column++
    if (column === originals.length || at(row, column) !== through(row, column)) return undefined
    return originals[column++]
  })
}

/**
 * How well a block may translate another: 0 for another kind, else 1 and up to 2 more for a like share of the text
 * (Gale and Church 1993: translations are about as long) and for common words (names and numbers stay).
 */
function likenessOf(originals: readonly PlacedBlock[], blocks: readonly Block[]) {
  const measure = (all: readonly Block[]) => {
    const texts = all.map(blockText)
    const whole = texts.reduce((sum, { length }) => sum + length, 0) || 1
    return texts.map((text) => ({ share: text.length / whole, words: countWords(text) }))
  }
  const rows = measure(blocks)
  const columns = measure(originals)
  return (row: number, column: number): number => {
    const one = rows[row]
    const other = columns[column]
    if (!one || !other || blocks[row]?.kind !== originals[column]?.kind) return 0
    const longer = Math.max(one.share, other.share)
    return 1 + (longer && Math.min(one.share, other.share) / longer) + similarity(one.words, other.words)
  }
}
