import type { Block, EditionContent, Inline, List, Paragraph, Picture } from '@/editions/model'
import { body, common, id, passage, quote, words, type Node } from '../seed/lexical'

/** Ids of uploaded files by their names. */
export type FileIds = ReadonlyMap<string, number>

/**
 * What the CMS stores of an edition's content: the inverse of `toContent`. Blocks lose their addresses, which are given
 * again from the history on the next publication. A word of authority becomes plain words.
 */
export function fromContent({ title, lead, picture, body: blocks }: EditionContent, files: FileIds) {
  return {
    title,
    lead,
    picture: picture ? fromPicture(picture, files) : {},
    body: body(...blocks.map((block) => fromBlock(block, files))),
  }
}

function fromPicture({ file, alt, caption, credit }: Picture, files: FileIds) {
  return { file: files.get(file), alt, caption, credit }
}

function fromBlock(block: Block, files: FileIds): Node {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return fromText(block)
    case 'heading':
      return { ...common, type: 'heading', tag: `h${block.level}`, children: block.content.map(fromInline) }
    case 'quote':
      return quote(block.speaker, block.speech, block.attribution, block.continuation)
    case 'image':
      return special('image', fromPicture(block.picture, files))
    case 'facts':
      return special('facts', { title: block.title, body: body(...block.body.map(fromText)) })
    case 'contact': {
      const { kind, ...fields } = block
      return special(kind, fields)
    }
  }
}

function special(blockType: string, fields: Record<string, unknown>): Node {
  return { ...common, type: 'block', version: 2, fields: { id: id(), blockName: '', blockType, ...fields } }
}

function fromText(block: Paragraph | List): Node {
  if (block.kind === 'list') return fromList(block)
  return {
    ...common,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: block.content.map(fromInline),
  }
}

/** A list within an item stands in an item of its own, as Lexical nests them. */
function fromList({ ordered, items }: List, indent = 0): Node {
  const children = items.flatMap(({ content, list }) => [
    content.map(fromInline),
    ...(list ? [[fromList(list, indent + 1)]] : []),
  ])
  return {
    ...common,
    type: 'list',
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start: 1,
    indent,
    children: children.map((inside, at) => ({
      ...common,
      type: 'listitem',
      value: at + 1,
      indent,
      children: inside,
    })),
  }
}

function fromInline(inline: Inline): Node {
  switch (inline.kind) {
    case 'text':
      return words(inline.text, (inline.bold ? 1 : 0) | (inline.italic ? 2 : 0))
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'link': {
      const fields = { linkType: 'custom', newTab: false, url: inline.href }
      return { ...common, type: 'link', version: 3, fields, children: inline.content.map(fromInline) }
    }
    case 'passage':
      return passage(inline.language, inline.text)
    case 'term':
      return words(inline.text)
  }
}
