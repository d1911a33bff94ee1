import type { PlacedBlock } from './model'

/** A block in two editions, at the address that it has in both; one of them may lack it, never both. */
export type BlockPair = { id: string; one?: PlacedBlock; other?: PlacedBlock }

/**
 * Two editions block by block. The order is that of `one`; what only `other` has stands right behind the block that
 * it follows there. A translation's own blocks (`t1` …) have an address in that edition only, so that two of them
 * with the same id are no pair.
 */
export function pairBlocks(one: readonly PlacedBlock[], other: readonly PlacedBlock[]): BlockPair[] {
  const counterparts = new Map(other.filter(isShared).map((block) => [block.id, block]))
  const pairs = one.map((block): BlockPair => {
    const counterpart = isShared(block) ? counterparts.get(block.id) : undefined
    return { id: block.id, one: block, ...(counterpart && { other: counterpart }) }
  })
  const paired = new Set(pairs.flatMap((pair) => pair.other ?? []))
  other.forEach((block, index) => {
    if (paired.has(block)) return
    const before = other[index - 1]
    const at = before ? pairs.findIndex((pair) => pair.other === before) + 1 : 0
    pairs.splice(at, 0, { id: block.id, other: block })
  })
  return pairs
}

function isShared({ id }: PlacedBlock): boolean {
  return id.startsWith('p')
}
