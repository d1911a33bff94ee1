/** A stretch of a page's text: as it is, what the admin calls something (`{today.writeNews}`), or a key to press. */
export type Inline = { kind: 'text' | 'name' | 'key'; text: string }

/** What a page is made of; a list's steps are numbered, its points aren't. */
export type Part =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'picture'; text: string }
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'steps' | 'points'; items: Inline[][] }

const picture = /^!\[(?<alt>.+)\]\(picture\)$/

/** Reads the little of Markdown that the guide is written in: its parts stand apart by an empty line, each item on one line. */
export function parse(markdown: string): Part[] {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map(partOf)
}

function partOf(lines: string): Part {
  const alt = picture.exec(lines)?.groups?.alt
  if (alt) return { kind: 'picture', text: alt }
  if (lines.startsWith('# ')) return { kind: 'title', text: lines.slice(2) }
  if (lines.startsWith('## ')) return { kind: 'heading', text: lines.slice(3) }
  if (lines.startsWith('- ')) return { kind: 'points', items: itemsOf(lines, /^- /) }
  if (lines.startsWith('1. ')) return { kind: 'steps', items: itemsOf(lines, /^\d+\. /) }
  return { kind: 'paragraph', content: inlineOf(lines) }
}

function itemsOf(lines: string, mark: RegExp): Inline[][] {
  return lines.split('\n').map((line) => inlineOf(line.replace(mark, '')))
}

function inlineOf(text: string): Inline[] {
  return text
    .split(/(\{[^}]+\}|`[^`]+`)/)
    .filter(Boolean)
    .map((piece) => ({
      kind: piece.startsWith('{') ? 'name' : piece.startsWith('`') ? 'key' : 'text',
      text: /^[{`]/.test(piece) ? piece.slice(1, -1) : piece,
    }))
}
