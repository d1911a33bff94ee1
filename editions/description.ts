import type { EditionContent } from './model'
import { blockText } from './text'

/** Characters that lists of hits show of a page's description: fewer leave the room empty, more are cut off. */
export const shownLength = { min: 110, max: 160 }

/** What a text is about, for lists of hits: its lead, and what follows where the lead is short. */
export function descriptionOf({ lead, body }: Pick<EditionContent, 'lead' | 'body'>): string {
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph' || kind === 'quote').map(blockText)
  let text = fold(lead)
  for (const paragraph of paragraphs) {
    if (text.length >= shownLength.min) break
    text = fold(`${text} ${paragraph}`)
  }
  return shortened(text)
}

/** Cut where a list of hits would cut it: after a sentence where that leaves enough, else after a word. */
export function shortened(text: string): string {
  const { min, max } = shownLength
  if (text.length <= max) return text
  const sentences = /^.*[.!?…](?=\s)/su.exec(text.slice(0, max + 1))?.[0]
  if (sentences && sentences.length >= min) return sentences
  const words = /^.*(?=\s)/su.exec(text.slice(0, max))?.[0]
  return `${(words ?? text.slice(0, max - 1)).replace(/[\s\p{P}]+$/u, '')}…`
}

function fold(text: string): string {
  return text.replace(/[^\S\u00a0]+/g, ' ').trim()
}
