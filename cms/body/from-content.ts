import type { Block, EditionContent, List, Paragraph, Picture } from '@/editions/model'
import { fromElsewhere } from './elsewhere-content'
import { fromRunning, type Ids } from './from-inline'
import { asChosen } from './languages'
import { body, common, paragraph, quote, special, table, type Node } from './nodes'

/**
 * What the CMS stores of an edition's content: the inverse of `toContent`. Blocks lose their addresses, which are given
 * again from the history on the next publication. A term that the glossary hasn't got becomes plain words.
 */
export function fromContent({ title, lead, picture, body: blocks }: EditionContent, ids: Ids) {
  return {
    title,
    lead,
    picture: picture ? fromPicture(picture, ids) : {},
    body: body(...grouped(blocks).map((group) => fromGroup(group, ids))),
  }
}

/** Neighbours in one other language, which stand in one block of it; or a block alone. */
type Foreign = { language: string; body: (Paragraph | List)[] }
type Group = Block | Foreign

function grouped(blocks: readonly Block[]): Group[] {
  return blocks.reduce<Group[]>((groups, block) => {
    if ((block.kind !== 'paragraph' && block.kind !== 'list') || !block.language) return [...groups, block]
    const { language, ...inside } = block
    const last = groups.at(-1)
    return last && !('kind' in last) && last.language === language
      ? groups.with(-1, { language, body: [...last.body, inside] })
      : [...groups, { language, body: [inside] }]
  }, [])
}

function fromGroup(group: Group, ids: Ids): Node {
  if ('kind' in group) return fromBlock(group, ids)
  const { language, body: inside } = group
  return special('foreign', { ...asChosen(language), body: textBody(inside, ids) })
}

function fromPicture({ file, alt, decorative, caption, credit }: Picture, ids: Ids) {
  return { file: ids.files.get(file), alt, decorative, caption, credit }
}

function fromBlock(block: Block, ids: Ids): Node {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return fromText(block, ids)
    case 'heading':
      return { ...common, type: 'heading', tag: `h${block.level}`, children: fromRunning(block.content, ids) }
    case 'quote':
      return quote(block.speaker, block.speech, block.attribution, block.continuation)
    case 'image':
      return special('image', fromPicture(block.picture, ids))
    case 'attachment':
      return special('attachment', { attachment: ids.works.get(block.attachment.work) })
    case 'elsewhere': {
      const picture = block.picture ? fromPicture(block.picture, ids) : {}
      return special('elsewhere', { ...fromElsewhere(block), picture })
    }
    case 'facts':
      return special('facts', { title: block.title, body: textBody(block.body, ids) })
    case 'note':
      return special('note', { body: textBody(block.body, ids) })
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => fromRunning(cell, ids)))
      return special('table', { caption: block.caption, body: body(table(block.headers, rows)) })
    }
    case 'contact': {
      const { kind, ...fields } = block
      return special(kind, fields)
    }
  }
}

function textBody(blocks: readonly (Paragraph | List)[], ids: Ids) {
  return body(...blocks.map((block) => fromText(block, ids)))
}

function fromText(block: Paragraph | List, ids: Ids): Node {
  return block.kind === 'list' ? fromList(block, ids) : paragraph(...fromRunning(block.content, ids))
}

/** A list within an item stands in an item of its own, as Lexical nests them. */
function fromList({ ordered, start = 1, items }: List, ids: Ids, indent = 0): Node {
  const children = items.flatMap(({ content, list }) => [
    ...(content.length > 0 ? [fromRunning(content, ids)] : []),
    ...(list ? [[fromList(list, ids, indent + 1)]] : []),
  ])
  return {
    ...common,
    type: 'list',
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start,
    indent,
    children: children.map((inside, at) => ({
      ...common,
      type: 'listitem',
      value: start + at,
      indent,
      children: inside,
    })),
  }
}
