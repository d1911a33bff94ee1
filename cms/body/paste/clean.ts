import { parse } from 'parse5'
import { blocksHtml, type Room } from './blocks'
import type { Note } from './notes'
import { readPaste } from './reading'

/**
 * What a word processor, a mail or a page gives to paste, as HTML of only those elements that the editor knows, and notes of
 * what wasn't taken over. Levels are put in order, redirecting links lead where they lead in the end, and characters
 * that only say where a line may break are gone.
 */
export function cleanPaste(html: string, room: Room): { html: string; notes: Note[] } {
  const notes: Note[] = []
  const note = (one: Note) => {
    notes.push(one)
  }
  const blocks = readPaste(parse(html).childNodes, note)
  return { html: blocksHtml(blocks, room, note), notes }
}
