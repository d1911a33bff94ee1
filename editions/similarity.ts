/** How often each word occurs in a text, whatever its case. */
export type WordCounts = { counts: ReadonlyMap<string, number>; total: number }

const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ-][\p{L}\p{N}\p{M}]+)*/gu

/** Words in any language that puts something between them; an apostrophe or hyphen inside a word doesn't split it. */
export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>()
  const words = text.toLowerCase().match(word) ?? []
  for (const found of words) counts.set(found, (counts.get(found) ?? 0) + 1)
  return { counts, total: words.length }
}

/** The share of words that two texts have in common: 0 none, 1 all (Sørensen–Dice coefficient over multisets). */
export function similarity(one: WordCounts, other: WordCounts): number {
  if (one.total + other.total === 0) return 0
  let common = 0
  for (const [found, count] of one.counts) common += Math.min(count, other.counts.get(found) ?? 0)
  return (2 * common) / (one.total + other.total)
}
