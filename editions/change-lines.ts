import type { WordChange } from './compare-words'

/**
 * Changes of a text in the lines that it's made of: items of a list, paragraphs of a box. What was removed and what came
 * in its place stand in one line as long as both have lines; no line is empty.
 */
export function changeLines(changes: WordChange[]): WordChange[][] {
  const lines: WordChange[][] = [[]]
  const put = (changed: WordChange[]) => lines.at(-1)?.push(...changed.filter(({ text }) => text))
  for (let at = 0; at < changes.length; at += 1) {
    const one = changes[at]
    if (!one) continue
    const next = changes[at + 1]
    const isReplaced = one.kind === 'removed' && next?.kind === 'added'
    if (isReplaced) at += 1
    rows(isReplaced ? [one, next] : [one]).forEach((row, index) => {
      if (index > 0) lines.push([])
      put(row)
    })
  }
  return lines.filter((line) => line.length > 0)
}

/** The lines of changes at one place: first with first and last with last, as text goes on before and behind them. */
function rows(changes: WordChange[]): WordChange[][] {
  const parts = changes.map(({ kind, text }) => text.split('\n').map((line) => ({ kind, text: line })))
  const count = Math.max(...parts.map(({ length }) => length))
  return Array.from({ length: count }, (_, row) =>
    parts.flatMap((part) => (row === count - 1 ? part.at(-1) : part.slice(0, -1)[row]) ?? []),
  )
}
