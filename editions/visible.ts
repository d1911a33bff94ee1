import { isDeepStrictEqual } from 'node:util'
import type { Block, Inline, Marks, Picture } from './model'

/** A block, or a part of one, reduced to what can be perceived of it; arrays so that order of keys means nothing. */
type Shape = string | number | boolean | null | Shape[]

/** Soft hyphen, zero-width space, word joiner, byte order mark: they only say where a line may break. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/g

/**
 * Text without what a reader can't see: Unicode composed or not (NFC), break opportunities (`unseen`), runs of
 * white space that HTML collapses, and whether a space lets the line break (U+00A0). Narrow spaces (U+202F),
 * dashes and quotation marks are seen, and stay.
 */
export function visibleText(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replaceAll('\u00A0', ' ')
}

/** Two blocks have the same key when a reader can't tell them apart, at whatever address (`id`) they are. */
export function visibleKey(block: Block): string {
  return JSON.stringify(blockShape(block))
}

/** The same for a picture: another file, size or word makes another key. */
export function pictureKey(picture: Picture): string {
  return JSON.stringify(pictureShape(picture))
}

function blockShape(block: Block): Shape {
  switch (block.kind) {
    case 'paragraph':
      return [block.kind, block.language ?? null, inlineShape(block.content)]
    case 'table':
      return [
        block.kind,
        line(block.caption),
        block.headers,
        block.rows.map((row) => row.map((cell) => inlineShape(cell))),
      ]
    case 'heading':
      return [block.kind, block.level, inlineShape(block.content)]
    case 'list':
      return [
        block.kind,
        block.ordered,
        block.start ?? null,
        block.language ?? null,
        block.items.map(({ content, list }) => [inlineShape(content), list ? blockShape(list) : null]),
      ]
    case 'quote':
      return [block.kind, ...[block.speech, block.attribution, block.speaker, block.continuation].map(line)]
    case 'image':
      return [block.kind, pictureShape(block.picture)]
    case 'attachment': {
      const { file, title, language } = block.attachment
      return [block.kind, file, line(title), language]
    }
    case 'elsewhere':
      return [
        ...[block.kind, block.shows, block.href, line(block.title), line(block.text)],
        block.picture ? pictureShape(block.picture) : null,
        ...[block.seconds ?? null, block.isCaptioned ?? null],
      ]
    case 'facts':
      return [block.kind, line(block.title), block.body.map(blockShape)]
    case 'note':
      return [block.kind, block.body.map(blockShape)]
    case 'contact':
      return [block.kind, ...[block.name, block.phone, block.email, block.more].map(line)]
  }
}

function pictureShape({ file, width, height, alt, caption, credit }: Picture): Shape {
  return [file, width, height, line(alt), line(caption), line(credit)]
}

function inlineShape(content: readonly Inline[]): Shape {
  const parts = joined(content)
  return parts.flatMap((part, index): Shape[] => {
    switch (part.kind) {
      case 'text': {
        const opened = index === 0 ? visibleText(part.text).trimStart() : visibleText(part.text)
        const text = index === parts.length - 1 ? opened.trimEnd() : opened
        return text === '' ? [] : [[text, ...marks(part)]]
      }
      case 'break':
        return [[part.kind]]
      case 'link':
        return [[part.kind, part.target?.work ?? part.href, inlineShape(part.content)]]
      case 'passage':
        return [[part.kind, part.language, visibleText(part.text)]]
      case 'term':
        return [[part.kind, part.term, visibleText(part.text), line(part.swedish)]]
    }
  })
}

/** Editors split running text at will: neighbours that look alike are one, and empty ones are none. */
function joined(content: readonly Inline[]): Inline[] {
  const parts: Inline[] = []
  for (const part of content) {
    const last = parts.at(-1)
    const alike = part.kind === 'text' && last?.kind === 'text' && isDeepStrictEqual(marks(part), marks(last))
    if (alike) parts.splice(-1, 1, { ...last, text: last.text + part.text })
    else if (part.kind !== 'text' || visibleText(part.text) !== '') parts.push(part)
  }
  return parts
}

function marks({ bold, italic, struck, script }: Marks): Shape[] {
  return [bold ?? false, italic ?? false, struck ?? false, script ?? null]
}

function line(text = ''): string {
  return visibleText(text).trim()
}
