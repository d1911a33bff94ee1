import type { Inline, Marks } from '@/editions/model'
import { inlineText } from '@/editions/text'
import { asChosen } from './languages'
import { formats } from './lexical'
import { common, passage, term, words, type Node } from './nodes'

/**
 * Ids of uploaded pictures by the names of their files, of the glossary's terms by their anchors, and of originals and
 * uploaded documents by their works.
 */
export type Ids = {
  files: ReadonlyMap<string, number>
  terms: ReadonlyMap<string, number>
  works: ReadonlyMap<string, number>
}

/** Running text as Lexical's nodes: the inverse of `toInline`. */
export function fromRunning(content: readonly Inline[], ids: Ids): Node[] {
  return content.map((inline) => fromInline(inline, ids))
}

function fromInline(inline: Inline, ids: Ids): Node {
  switch (inline.kind) {
    case 'text':
      return words(inline.text, formatOf(inline))
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'link': {
      const fields = linkFields(inline, ids)
      return { ...common, type: 'link', version: 3, fields, children: fromRunning(inline.content, ids) }
    }
    case 'passage': {
      const { language, code } = asChosen(inline.language)
      return passage(language, inline.text, code)
    }
    case 'term': {
      const known = ids.terms.get(inline.term)
      return known === undefined ? words(inlineText([inline])) : term(known, inline.text)
    }
  }
}

/** A link to a text of this site is kept by the id of its document, where there is one. */
function linkFields({ href, target }: Extract<Inline, { kind: 'link' }>, { works }: Ids) {
  const value = target && works.get(target.work)
  if (!value) return { linkType: 'custom', newTab: false, url: href }
  return { linkType: 'internal', newTab: false, doc: { relationTo: target.collection, value } }
}

function formatOf({ bold, italic, struck, script }: Marks): number {
  return (
    (bold ? formats.bold : 0) |
    (italic ? formats.italic : 0) |
    (struck ? formats.struck : 0) |
    (script ? formats[script] : 0)
  )
}
