import { plainBody, type Copy } from './copy'

/** What law has had removed, by words that stand in the address or the body of whatever shows it. */
type Removal = { words: readonly string[]; generation: number }

/** Everything that law has had removed since the start. Copies from before a removal that show what it's about aren't served. */
export class Removals {
  private readonly known: Removal[] = []

  /** `generation`: the publication that removes it. */
  add(words: readonly string[], generation: number): void {
    this.known.push({ words, generation })
  }

  /** Whether a copy from before a removal shows what was removed. */
  async covers(copy: Copy): Promise<boolean> {
    const words = this.known.flatMap((one) => (copy.generation < one.generation ? one.words : []))
    if (words.length === 0) return false
    const shown = `${decodeURIComponent(copy.key)}\n${(await plainBody(copy)).toString()}`
    return words.some((word) => shown.includes(word))
  }
}
