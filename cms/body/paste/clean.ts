import { parse } from 'parse5'
import { blocksHtml, type PastedBlock, type Room } from './blocks'
import { linesOf, partsOf } from './lines'
import type { Note } from './notes'
import { readPaste } from './reading'
import { plainSpaces } from './spaces'
import type { Span } from './spans'

type Cleaned = { html: string; notes: Note[] }

/**
 * What a word processor, a mail or a page gives to paste, as HTML of only those elements that the editor knows, and notes of
 * what wasn't taken over. Levels are put in order, redirecting links lead where they lead in the end, and characters
 * that only say where a line may break are gone.
 */
export function cleanPaste(html: string, room: Room): Cleaned {
  const notes: Note[] = []
  const note = (one: Note) => {
    notes.push(one)
  }
  const blocks = readPaste(parse(html).childNodes, note)
  return { html: blocksHtml(blocks, room, note), notes }
}

/** The same of plain text, such as what a PDF gives: each of its lines is a paragraph, but for those of one sentence. */
export function cleanPlainPaste(text: string, room: Room): Cleaned {
  const notes: Note[] = []
  const note = (one: Note) => {
    notes.push(one)
  }
  const lines = text.split(/\r\n?|\n/).map((line) => ({ text: plainSpaces(line), look: {} }))
  const parts = partsOf(
    lines.flatMap((line): Span[] => [line, 'break']),
    note,
  )
  const blocks = parts.flatMap(({ isItem, line }): PastedBlock[] =>
    isItem
      ? [{ kind: 'item', depth: 1, ordered: false, line }]
      : linesOf(line).map((one) => ({ kind: 'paragraph', line: one })),
  )
  return { html: blocksHtml(blocks, room, note), notes }
}
