import { wordsOf } from './blocks'
import type { Note } from './notes'
import type { Span } from './spans'

type Words = Exclude<Span, 'break'>

/** A paragraph, or an item of a list that somebody typed the bullets of. */
export type Part = { isItem: boolean; line: Span[] }

/**
 * What was gathered, in parts: an empty line ends a paragraph, as in mails; a bullet begins an item, also without a
 * list around it; and lines that only the width of a page parted, as in a PDF, are one.
 */
export function partsOf(spans: readonly Span[], note: (note: Note) => void): Part[] {
  const lines = linesOf(spans)
  const width = Math.max(...lines.map((line) => wordsOf(line).length))
  const parts: Part[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? []
    const part = parts.at(-1)
    if (!wordsOf(line)) return
    if (bullet.test(wordsOf(line))) parts.push({ isItem: true, line: withoutBullet(line) })
    else if (!part || !wordsOf(before)) parts.push({ isItem: false, line })
    else if (isWrapped(wordsOf(before), wordsOf(line), width)) part.line = joined(part.line, line, note)
    else part.line.push('break', ...line)
  })
  return parts
}

/** The lines between breaks. */
export function linesOf(spans: readonly Span[]): Words[][] {
  return spans.reduce<Words[][]>(
    (lines, span) => (span === 'break' ? [...lines, []] : lines.with(-1, [...(lines.at(-1) ?? []), span])),
    [[]],
  )
}

/** Not a dash: what somebody says begins with one. */
const bullet = /^[•●▪◦‣○■·]\s+/

function withoutBullet(line: readonly Words[]): Words[] {
  const first = line.findIndex(({ text }) => text.trim())
  return line.slice(first).map((span, at) => (at ? span : { ...span, text: span.text.trimStart().slice(1) }))
}

/** A line that ends in a hyphen, or is about as wide as any and ends amid a sentence. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (/\p{L}[-\u2010\u00AD]$/u.test(line) && /^\p{Ll}/u.test(next)) return true
  if (line.length < 40 || line.length < width * 0.7) return false
  return /^\p{Ll}/u.test(next) || /[\p{L}\p{N},–]$/u.test(line)
}

const joining = /^(och|eller|samt|and|or|та|й|і|або)\s/

/** Two lines as one. A word that was parted is whole again; `IT-` and `el- och` keep their hyphens. */
function joined(before: readonly Span[], line: readonly Words[], note: (note: Note) => void): Span[] {
  const [start, end] = [wordsOf(before), wordsOf(line)]
  const continues = /^\p{Ll}/u.test(end) && !joining.test(end)
  const isParted = continues && /(\p{Ll}[-\u2010]|\u00AD)$/u.test(start)
  const whole = (/\S+$/.exec(start)?.[0] ?? '') + (/^\p{L}+/u.exec(end)?.[0] ?? '')
  note(isParted && !start.endsWith('\u00AD') ? { kind: 'partedWord', words: whole } : { kind: 'lines' })
  const glue = isParted || (continues && /[-\u2010]$/.test(start)) ? [] : [{ text: ' ', look: {} }]
  return [...(isParted ? withoutHyphen(before) : before), ...glue, ...line]
}

function withoutHyphen(spans: readonly Span[]): Span[] {
  const at = spans.findLastIndex((span) => span !== 'break' && span.text.trim())
  return spans
    .slice(0, at + 1)
    .map((span, index) =>
      index === at && span !== 'break' ? { ...span, text: span.text.trimEnd().slice(0, -1) } : span,
    )
}
