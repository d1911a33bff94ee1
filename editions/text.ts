import type { Block, EditionContent, Inline, List, Picture } from './model'
import { plainly } from './marks'

/** Gives words that are in another language than the text around them. */
type Foreign = (text: string, language: string) => string

const asTheyAre: Foreign = (text) => text

/** The words of running text; a line break is `\n`. */
export function inlineText(content: readonly Inline[], foreign = asTheyAre): string {
  return content.map((part) => partText(part, foreign)).join('')
}

function partText(part: Inline, foreign: Foreign): string {
  switch (part.kind) {
    case 'break':
      return '\n'
    case 'term':
      return part.swedish ? `${part.text} (${foreign(part.swedish, 'sv')})` : part.text
    case 'link':
      return inlineText(part.content, foreign)
    case 'passage':
      return foreign(part.text, part.language)
    case 'text':
      return plainly(part.text, part)
  }
}

/** What a picture says: alternative text, caption and credit, a line each. */
export function pictureText({ alt, caption, credit }: Picture): string {
  return lines([alt, caption, credit])
}

/** What a reader reads of a block, without markup; items, lines and parts are kept apart by `\n`. */
export function blockText(block: Block): string {
  return blockTextWith(asTheyAre, block)
}

/** The same, with what `foreign` makes of words in another language. */
export function blockTextWith(foreign: Foreign, block: Block): string {
  switch (block.kind) {
    case 'heading':
      return inlineText(block.content, foreign)
    case 'paragraph':
      return whole(block, foreign, (inside) => inlineText(block.content, inside))
    case 'list':
      return whole(block, foreign, (inside) => listText(block, inside))
    case 'table':
      return lines([block.caption, ...block.rows.map((row) => rowText(row, foreign))])
    case 'quote':
      return [block.speech, block.attribution, block.continuation].filter(Boolean).join(' ')
    case 'image':
      return pictureText(block.picture)
    case 'attachment':
      return foreign(block.attachment.title, block.attachment.language)
    case 'elsewhere':
      return lines([block.picture && pictureText(block.picture), block.title, block.text])
    case 'facts':
      return lines([block.title, ...block.body.map((one) => blockTextWith(foreign, one))])
    case 'note':
      return lines(block.body.map((one) => blockTextWith(foreign, one)))
    case 'contact':
      return lines([block.name, block.phone, block.email, block.more])
  }
}

/** The whole edition as plain text: title, lead, picture and blocks, with an empty line between. */
export function contentText({ title, lead, picture, body }: EditionContent): string {
  return [title, lead, picture && pictureText(picture), ...body.map(blockText)].filter(Boolean).join('\n\n')
}

/** What stands before and after the speaker's name, where it comes first, in the words that say who spoke. */
export function aroundSpeaker(attribution: string, speaker: string): [before: string, after: string] {
  const at = attribution.indexOf(speaker)
  return at < 0 ? [attribution, ''] : [attribution.slice(0, at), attribution.slice(at + speaker.length)]
}

/** A block in another language as a whole; what is marked within it needs no mark of its own then. */
function whole(
  { language }: { language?: string },
  foreign: Foreign,
  text: (inside: Foreign) => string,
): string {
  return language ? foreign(text(asTheyAre), language) : text(foreign)
}

function rowText(row: Inline[][], foreign: Foreign): string {
  return row.map((cell) => inlineText(cell, foreign)).join(' | ')
}

function listText({ items }: List, foreign: Foreign): string {
  return lines(
    items.flatMap(({ content, list }) => [inlineText(content, foreign), list && listText(list, foreign)]),
  )
}

function lines(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n')
}
