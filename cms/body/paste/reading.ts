import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, isElement } from './attribute'
import { wordsOf, type PastedBlock } from './blocks'
import { inlineLook, isEmoji, pictureName } from './inline'
import { partsOf } from './lines'
import type { Note } from './notes'
import { plainSpaces } from './spaces'
import { lineHtml, type Look, type Span } from './spans'
import { isLayout, tableOf } from './tables'
import { isComment, isMarker, withoutTypedMarker, wordListPlace, type ListPlace } from './word'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** What is around a node: how its words look, and which block they are in. */
type Around = {
  look: Look
  lists: Element[]
  level?: number
  place?: ListPlace | undefined
  keepsLines?: boolean
}

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
    const parts = place || level ? [{ isItem: false, line }] : partsOf(line, note)
    for (const { isItem, line: one } of parts.filter((part) => lineHtml(part.line))) {
      const last = blocks.at(-1)
      if (place && place === lastPlace && last?.kind === 'item') last.line.push('break', ...one)
      else if (place) blocks.push({ kind: 'item', ...place, line: one })
      else if (isItem) blocks.push({ kind: 'item', depth: 1, ordered: false, line: one })
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

  function words(text: string, { look, place, keepsLines }: Around) {
    const isFirst = place?.isTyped && !wordsOf(line)
    const lines = (isFirst ? withoutTypedMarker(text) : text).split(keepsLines ? '\n' : /$^/)
    line.push(
      ...lines.flatMap((one, at) => [...(at ? (['break'] as const) : []), { text: plainSpaces(one), look }]),
    )
  }

  function element(node: Element, around: Around) {
    const name = node.tagName
    if (skipped.test(name) || isMarker(node) || isHidden(node)) return
    if (isComment(node)) note({ kind: 'comment' })
    else if (name === 'br') line.push('break')
    else if (name === 'img' && isEmoji(attribute(node, 'alt'))) words(attribute(node, 'alt'), around)
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
  const look = inlineLook(node, around.look, note)
  const inside = { ...around, look, keepsLines: keepsLines(node, around.keepsLines === true) }
  if (/^h[1-6]$/.test(name)) return { look: around.look, lists: [], level: Number(name[1]) }
  if (name === 'ul' || name === 'ol') return { ...inside, lists: [...around.lists, node], place: undefined }
  if (name === 'li') return { ...inside, place: listPlace(node, around.lists) }
  if (name === 'blockquote') note({ kind: 'quote' })
  return name === 'p' ? { ...inside, place: wordListPlace(node) ?? around.place } : inside
}

/** Where an item stands, by the lists around it, or by what its program says where lists stand side by side. */
function listPlace(item: Element, lists: readonly Element[]): ListPlace {
  const list = lists.at(-1)
  const indent =
    attribute(item, 'data-stringify-indent') || /ql-indent-(\d)/.exec(attribute(item, 'class'))?.[1]
  const depth = Number(attribute(item, 'aria-level')) || (indent ? Number(indent) + 1 : lists.length) || 1
  const start = list && Number.parseInt(attribute(list, 'start'), 10)
  return { depth, ordered: list?.tagName === 'ol', ...(start && { number: start }) }
}

function isHidden(node: Element): boolean {
  const isStyledAway = /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i
  return isStyledAway.test(attribute(node, 'style')) || node.attrs.some(({ name }) => name === 'hidden')
}

/** Whether an end of a line in the source is one for who reads, as in `pre`. */
function keepsLines(node: Element, around: boolean): boolean {
  const style = /white-space:\s*(\S+?)(;|$)/i.exec(attribute(node, 'style'))?.[1]
  return style ? /^(pre|pre-wrap|pre-line|break-spaces)$/i.test(style) : around || node.tagName === 'pre'
}

/** A cell has lines, whatever blocks it was made of. */
function cellLine(cell: Element, note: (note: Note) => void): Span[] {
  const lines = readPaste(cell.childNodes, note).map((one) => (one.kind === 'table' ? [] : one.line))
  return lines.flatMap((one, at) => (at > 0 ? (['break', ...one] satisfies Span[]) : one))
}
