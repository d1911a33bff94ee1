import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, isElement } from './attribute'
import { wordsOf, type PastedBlock } from './blocks'
import { inlineLook, pictureName } from './inline'
import type { Note } from './notes'
import { plainSpaces } from './spaces'
import { lineHtml, type Look, type Span } from './spans'
import { isLayout, tableOf } from './tables'
import { isMarker, withoutTypedMarker, wordListPlace, type ListPlace } from './word'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** What is around a node: how its words look, and which block they are in. */
type Around = { look: Look; lists: string[]; level?: number; place?: ListPlace | undefined }

const skipped = /^(head|style|script|title|meta|link|template|noscript|colgroup|o:p)$/
const embedded = /^(iframe|video|audio|object|embed|select|textarea|canvas|svg|button)$/
const block =
  /^(html|body|p|div|section|article|main|header|footer|aside|nav|address|form|figure|figcaption|dl|dt|dd|pre|center|fieldset|details|summary|hr|table|caption|tbody|thead|tfoot|tr|td|th|ul|ol|li|blockquote|h[1-6])$/

/** Reads a paste into blocks; `note` is told of what they have no place for. */
export function readPaste(nodes: readonly Node[], note: (note: Note) => void): PastedBlock[] {
  const blocks: PastedBlock[] = []
  let line: Span[] = []
  let lastPlace: ListPlace | undefined

  /** A block ends: what was gathered is one, or several where lines were left empty. */
  function end({ place, level }: Around) {
    const lines = place || level ? [line] : paragraphs(line)
    for (const one of lines.filter(lineHtml)) {
      const last = blocks.at(-1)
      if (place && place === lastPlace && last?.kind === 'item') last.line.push('break', ...one)
      else if (place) blocks.push({ kind: 'item', ...place, line: one })
      else if (level) blocks.push({ kind: 'heading', level, line: one })
      else blocks.push({ kind: 'paragraph', line: one })
      lastPlace = place
    }
    line = []
  }

  function all(children: readonly Node[], around: Around) {
    for (const child of children) {
      if (child.nodeName === '#text' && 'value' in child) words(child.value, around)
      else if (isElement(child)) element(child, around)
    }
  }

  function words(text: string, { look, place }: Around) {
    const isFirst = place?.isTyped && !wordsOf(line)
    line.push({ text: plainSpaces(isFirst ? withoutTypedMarker(text) : text), look })
  }

  function element(node: Element, around: Around) {
    const name = node.tagName
    const style = attribute(node, 'style')
    if (skipped.test(name) || isMarker(node) || /display:\s*none|mso-hide:\s*all/i.test(style)) return
    if (/mso-element:\s*comment/i.test(style)) note({ kind: 'comment' })
    else if (name === 'br') line.push('break')
    else if (name === 'img') note({ kind: 'picture', words: pictureName(node) })
    else if (name === 'input')
      note({ kind: attribute(node, 'type') === 'checkbox' ? 'checkbox' : 'embedded' })
    else if (embedded.test(name)) note({ kind: 'embedded' })
    else if (name === 'table' && !isLayout(node)) {
      end(around)
      blocks.push(tableOf(node, (cell) => cellLine(cell, note), note))
    } else if (block.test(name)) {
      end(around)
      const inside = within(node, around, note)
      all(node.childNodes, inside)
      end(inside)
    } else all(node.childNodes, { ...around, look: inlineLook(node, around.look, note) })
  }

  const outside = { look: {}, lists: [] }
  all(nodes, outside)
  end(outside)
  return blocks
}

function within(node: Element, around: Around, note: (note: Note) => void): Around {
  const name = node.tagName
  const inside = { ...around, look: inlineLook(node, around.look, note) }
  if (/^h[1-6]$/.test(name)) return { look: around.look, lists: [], level: Number(name[1]) }
  if (name === 'ul' || name === 'ol') return { ...inside, lists: [...around.lists, name], place: undefined }
  if (name === 'li') {
    const depth = Number(attribute(node, 'aria-level')) || around.lists.length || 1
    return { ...inside, place: { depth, ordered: around.lists.at(-1) === 'ol' } }
  }
  if (name === 'blockquote') note({ kind: 'quote' })
  return name === 'p' ? { ...inside, place: wordListPlace(node) ?? around.place } : inside
}

/** A cell has lines, whatever blocks it was made of. */
function cellLine(cell: Element, note: (note: Note) => void): Span[] {
  const lines = readPaste(cell.childNodes, note).map((one) => (one.kind === 'table' ? [] : one.line))
  return lines.flatMap((one, at) => (at > 0 ? (['break', ...one] satisfies Span[]) : one))
}

/** An empty line between two lines parts paragraphs, as in mails. */
function paragraphs(line: readonly Span[]): Span[][] {
  const isBlank = (span: Span) => span !== 'break' && !span.text.trim()
  return line.reduce<Span[][]>(
    (before, span) => {
      const last = before.at(-1) ?? []
      const isEmptyLine = span === 'break' && last.findLast((one) => !isBlank(one)) === 'break'
      return isEmptyLine ? [...before, []] : before.with(-1, [...last, span])
    },
    [[]],
  )
}
