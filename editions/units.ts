import type { Block, EditionContent, Inline, List, Paragraph, Picture } from './model'
import { inlineText } from './text'

/**
 * A stretch of text that is translated on its own: a paragraph, an item of a list, a cell, a caption. `key` is where it is
 * within its part; `isPlain`: it can't hold marks.
 */
export type Unit = { key: string; content: Inline[]; isPlain: boolean }

/** What can be translated and done with by itself: `title`, `lead`, `picture`, or the id of a block. */
export type PartId = string

type Visit = (unit: Unit) => Inline[]

/** The units of a block, in order. */
export function blockUnits(block: Block): Unit[] {
  const units: Unit[] = []
  mapBlockUnits(block, (unit) => {
    units.push(unit)
    return unit.content
  })
  return units
}

/** A content with each of its units as `change` has it. */
export function mapUnits(
  content: EditionContent,
  change: (part: PartId, unit: Unit) => Inline[],
): EditionContent {
  const { title, lead, picture, body } = content
  const inPart =
    (part: PartId): Visit =>
    (unit) =>
      change(part, unit)
  return {
    title: plainIn(inPart('title'))('text', title),
    lead: plainIn(inPart('lead'))('text', lead),
    ...(picture && { picture: inPicture(picture, inPart('picture')) }),
    body: body.map((block) => ({ ...mapBlockUnits(block, inPart(block.id)), id: block.id })),
  }
}

/** All units of a content, by its parts, in order; a part without words, such as a document, has none. */
export function unitsOf(content: EditionContent): Map<PartId, Unit[]> {
  const picture = content.picture ? ['picture'] : []
  const parts = ['title', 'lead', ...picture, ...content.body.map(({ id }) => id)]
  const units = new Map(parts.map((part): [PartId, Unit[]] => [part, []]))
  mapUnits(content, (part, unit) => {
    units.get(part)?.push(unit)
    return unit.content
  })
  return units
}

/** A block with each of its units as `visit` has it. */
export function mapBlockUnits(block: Block, visit: Visit): Block {
  const plain = plainIn(visit)
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, content: inRich('text', block.content, visit) }
    case 'list':
      return inList(block, '', visit)
    case 'table':
      return {
        ...block,
        caption: plain('caption', block.caption),
        rows: block.rows.map((row, r) => row.map((cell, c) => inRich(`r${r + 1}c${c + 1}`, cell, visit))),
      }
    case 'quote':
      return {
        ...block,
        speech: plain('speech', block.speech),
        attribution: plain('attribution', block.attribution),
        speaker: plain('speaker', block.speaker),
        ...(block.continuation && { continuation: plain('continuation', block.continuation) }),
      }
    case 'image':
      return { ...block, picture: inPicture(block.picture, visit) }
    case 'attachment':
      return block
    case 'elsewhere':
      return {
        ...block,
        ...(block.picture && { picture: inPicture(block.picture, visit) }),
        title: plain('title', block.title),
        ...(block.text && { text: plain('text', block.text) }),
      }
    case 'facts':
      return { ...block, title: plain('title', block.title), body: inBox(block.body, visit) }
    case 'note':
      return { ...block, body: inBox(block.body, visit) }
    case 'contact':
      return {
        ...block,
        name: plain('name', block.name),
        ...(block.more && { more: plain('more', block.more) }),
      }
  }
}

function inBox(body: (Paragraph | List)[], visit: Visit): (Paragraph | List)[] {
  return body.map((block, at) =>
    block.kind === 'list'
      ? inList(block, `b${at + 1}.`, visit)
      : { ...block, content: inRich(`b${at + 1}`, block.content, visit) },
  )
}

function inList(list: List, before: string, visit: Visit): List {
  return {
    ...list,
    items: list.items.map((item, at) => ({
      content: inRich(`${before}${at + 1}`, item.content, visit),
      ...(item.list && { list: inList(item.list, `${before}${at + 1}.`, visit) }),
    })),
  }
}

function inPicture(picture: Picture, visit: Visit): Picture {
  const plain = plainIn(visit)
  const { alt, caption, credit } = picture
  return {
    ...picture,
    alt: plain('alt', alt),
    ...(caption && { caption: plain('caption', caption) }),
    ...(credit && { credit: plain('credit', credit) }),
  }
}

function inRich(key: string, content: Inline[], visit: Visit): Inline[] {
  return visit({ key, content, isPlain: false })
}

function plainIn(visit: Visit) {
  return (key: string, text: string): string =>
    inlineText(visit({ key, content: [{ kind: 'text', text }], isPlain: true }))
}

/** Whether there is anything in a unit to translate. */
export function saysNothing({ content }: Unit): boolean {
  return inlineText(content).trim() === ''
}
