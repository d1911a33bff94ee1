import { lineHtml, type Span } from './spans'
import type { Note } from './notes'
import { plainSpaces } from './spaces'

/** A block of a paste, before headings and lists have found their levels. */
export type PastedBlock =
  | { kind: 'paragraph'; line: Span[] }
  | { kind: 'heading'; level: number; line: Span[] }
  | { kind: 'item'; depth: number; ordered: boolean; number?: number; line: Span[] }
  | { kind: 'table'; caption: string; rows: { isHeader: boolean; line: Span[] }[][] }

/** What the editor that is pasted into has room for; tables as blocks of their own, or as those that it holds itself. */
export type Room = { headings: boolean; lists: boolean; tables: 'blocks' | 'itself' | false }

/** The blocks as HTML: headings and lists in levels of which none is skipped. */
export function blocksHtml(blocks: readonly PastedBlock[], room: Room, note: (note: Note) => void): string {
  const levelOf = headingLevels(blocks, note)
  let html = ''
  let open: ('ul' | 'ol')[] = []
  const closeTo = (depth: number) => {
    for (; open.length > depth; open = open.slice(0, -1)) html += `</li></${open.at(-1) ?? 'ul'}>`
  }
  for (const block of blocks) {
    if (block.kind === 'item' && room.lists) {
      const tag = block.ordered ? 'ol' : 'ul'
      const depth = Math.min(block.depth, open.length + 1)
      if (depth <= open.length && open[depth - 1] !== tag) closeTo(depth - 1)
      closeTo(depth)
      const start = block.ordered && block.number && block.number > 1 ? ` start="${block.number}"` : ''
      html += depth > open.length ? `<${tag}${start}><li>` : '</li><li>'
      if (depth > open.length) open = [...open, tag]
      html += lineHtml(block.line)
      continue
    }
    closeTo(0)
    html += blockHtml(block, room, levelOf, note)
  }
  closeTo(0)
  return html
}

function blockHtml(
  block: PastedBlock,
  room: Room,
  levelOf: ReadonlyMap<PastedBlock, number>,
  note: (note: Note) => void,
): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`
    case 'item':
      note({ kind: 'list' })
      return `<p>– ${lineHtml(block.line)}</p>`
    case 'heading': {
      if (room.headings)
        return `<h${levelOf.get(block) ?? 2}>${lineHtml(block.line)}</h${levelOf.get(block) ?? 2}>`
      note({ kind: 'heading', words: wordsOf(block.line) })
      const bold = block.line.map((span) =>
        span === 'break' ? span : { ...span, look: { ...span.look, strong: true } },
      )
      return `<p>${lineHtml(bold)}</p>`
    }
    case 'table':
      if (room.tables === 'itself' && block.caption) note({ kind: 'caption', words: block.caption.trim() })
      if (room.tables) return tableHtml(block, room.tables)
      note({ kind: 'table' })
      return tableText(block)
  }
}

function tableHtml(
  { caption, rows }: Extract<PastedBlock, { kind: 'table' }>,
  tables: Room['tables'],
): string {
  const cells = rows.map((row) =>
    row.map(({ isHeader, line }) => {
      const tag = isHeader ? 'th' : 'td'
      return `<${tag}>${lineHtml(line)}</${tag}>`
    }),
  )
  const body = cells.map((row) => `<tr>${row.join('')}</tr>`).join('')
  const head = tables === 'blocks' ? captionHtml(caption) : ''
  return `<table>${head && `<caption>${head}</caption>`}${body}</table>`
}

function tableText({ caption, rows }: Extract<PastedBlock, { kind: 'table' }>): string {
  const lines = rows.map((row) => row.map(({ line }) => lineHtml(line)).join(' | '))
  return [captionHtml(caption), ...lines].map((line) => line && `<p>${line}</p>`).join('')
}

function captionHtml(caption: string): string {
  return lineHtml([{ text: plainSpaces(caption), look: {} }])
}

/** The levels 2 and 3 in the order of those that were pasted: the first is 2, and none is skipped. */
function headingLevels(blocks: readonly PastedBlock[], note: (note: Note) => void) {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const ranks = [...new Set(headings.map(({ level }) => level))].sort((one, other) => one - other)
  const levels = new Map<PastedBlock, number>()
  let before = 1
  for (const heading of headings) {
    const rank = ranks.indexOf(heading.level) + 2
    if (rank > 3) note({ kind: 'headings', words: wordsOf(heading.line) })
    before = Math.min(rank, before + 1, 3)
    levels.set(heading, before)
  }
  return levels
}

/** The words of a line, for a note. */
export function wordsOf(line: readonly Span[]): string {
  return line
    .map((span) => (span === 'break' ? ' ' : span.text))
    .join('')
    .trim()
}
