import type { Block, EditionContent, Inline, List, Paragraph, Picture } from '@/editions/model'
import { inlineText } from '@/editions/text'
import { body, common, id, passage, quote, term, words, type Node } from './nodes'

/** Ids of uploaded files by their names, and of the glossary's terms by their anchors. */
export type Ids = { files: ReadonlyMap<string, number>; terms: ReadonlyMap<string, number> }

/**
 * What the CMS stores of an edition's content: the inverse of `toContent`. Blocks lose their addresses, which are given
 * again from the history on the next publication. A term that the glossary hasn't got becomes plain words.
 */
export function fromContent({ title, lead, picture, body: blocks }: EditionContent, ids: Ids) {
  return {
    title,
    lead,
    picture: picture ? fromPicture(picture, ids) : {},
    body: body(...blocks.map((block) => fromBlock(block, ids))),
  }
}

function fromPicture({ file, alt, caption, credit }: Picture, ids: Ids) {
  return { file: ids.files.get(file), alt, caption, credit }
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
    case 'facts':
      return special('facts', {
        title: block.title,
        body: body(...block.body.map((inner) => fromText(inner, ids))),
      })
    case 'contact': {
      const { kind, ...fields } = block
      return special(kind, fields)
    }
  }
}

function special(blockType: string, fields: Record<string, unknown>): Node {
  return { ...common, type: 'block', version: 2, fields: { id: id(), blockName: '', blockType, ...fields } }
}

function fromText(block: Paragraph | List, ids: Ids): Node {
  if (block.kind === 'list') return fromList(block, ids)
  return {
    ...common,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: fromRunning(block.content, ids),
  }
}

/** A list within an item stands in an item of its own, as Lexical nests them. */
function fromList({ ordered, items }: List, ids: Ids, indent = 0): Node {
  const children = items.flatMap(({ content, list }) => [
    fromRunning(content, ids),
    ...(list ? [[fromList(list, ids, indent + 1)]] : []),
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

function fromRunning(content: Inline[], ids: Ids): Node[] {
  return content.map((inline) => fromInline(inline, ids))
}

function fromInline(inline: Inline, ids: Ids): Node {
  switch (inline.kind) {
    case 'text':
      return words(inline.text, (inline.bold ? 1 : 0) | (inline.italic ? 2 : 0))
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'link': {
      const fields = { linkType: 'custom', newTab: false, url: inline.href }
      return { ...common, type: 'link', version: 3, fields, children: fromRunning(inline.content, ids) }
    }
    case 'passage':
      return passage(inline.language, inline.text)
    case 'term': {
      const known = ids.terms.get(inline.term)
      return known === undefined ? words(inlineText([inline])) : term(known, inline.text)
    }
  }
}
