/** Words that begin with a capital, and the small words within names. */
const names = /\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+(?:(?:af|av|de|der|la|van|von)\s+)?\p{Lu}[\p{L}\p{M}’'-]*)*/gu

const wordsOf = (name: string) => name.split(/\s+/).length

/** Who speaks, by the words that say so: the longest name in them, or what stands before the first comma. */
export function speakerIn(attribution: string): string {
  const found = attribution.match(names) ?? []
  const [longest] = found.toSorted((one, other) => wordsOf(other) - wordsOf(one))
  return longest?.replace(/\.$/, '') ?? attribution.split(',')[0]?.trim() ?? ''
}
