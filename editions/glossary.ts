import { z } from 'zod'
import { routing, type Locale } from '@/i18n/routing'
import { slugPattern } from '@/i18n/slug'
import type { Block, EditionContent, Inline, List } from './model'

/** The language of the authorities whose words the glossary explains. */
export const authorityLanguage = 'sv' satisfies Locale

/** A word of authority as the glossary has it, and as it may come in from outside. */
export const termSchema = z.strictObject({
  /** Its anchor in the glossary, for good. */
  term: z.string().regex(slugPattern, 'must be lower-case letters, figures and single hyphens'),
  swedish: z.string().min(1),
  explanation: z.record(z.enum(routing.locales), z.string().min(1)),
  /** The accepted word for it in a language, where there is one. */
  rendering: z.partialRecord(z.enum(routing.locales), z.string().min(1)),
})
export type Term = z.output<typeof termSchema>

/** The anchors of the terms that a text links to the glossary, each once, in the order of the text. */
export function termsIn({ body }: Pick<EditionContent, 'body'>): string[] {
  return [...new Set(body.flatMap((block) => inBlock(block)))]
}

function inBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inText(block.content)
    case 'list':
      return inList(block)
    case 'table':
      return block.rows.flat().flatMap(inText)
    case 'facts':
    case 'note':
      return block.body.flatMap(inBlock)
    case 'quote':
    case 'image':
    case 'attachment':
    case 'elsewhere':
    case 'contact':
      return []
  }
}

function inList({ items }: List): string[] {
  return items.flatMap(({ content, list }) => [...inText(content), ...(list ? inList(list) : [])])
}

function inText(content: readonly Inline[]): string[] {
  return content.flatMap((part) => {
    if (part.kind === 'link') return inText(part.content)
    return part.kind === 'term' ? [part.term] : []
  })
}
