import { z } from 'zod'
import type { Block, Picture } from '@/editions/model'
import { elsewhereShape, toElsewhere } from './elsewhere-content'
import { languageOf, languageShape } from './languages'
import { lexicalNodes, type LexicalNode, type LexicalNodeOf } from './lexical'
import { toInline, saysSomething } from './inline'
import type { Files, BodyContext } from './context'
import { aloneIn, keyOf } from './links'
import { toTable } from './table'
import { toText } from './text'

/** Unfinished, a text lacks words; that they are filled in is kept by the fields. */
const words = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

const pictureGroup = z.object({
  file: z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]),
  alt: words,
  decorative: words,
  caption: words,
  credit: words,
})
const special = z.discriminatedUnion('blockType', [
  z.object({
    blockType: z.literal('quote'),
    speech: words,
    speaker: words,
    attribution: words,
    continuation: words,
  }),
  z.object({ blockType: z.literal('facts'), title: words, body: z.unknown().optional() }),
  z.object({ blockType: z.literal('note'), body: z.unknown().optional() }),
  z.object({ blockType: z.literal('contact'), name: words, email: words, phone: words, more: words }),
  z.object({ blockType: z.literal('foreign'), ...languageShape, body: z.unknown().optional() }),
  z.object({ blockType: z.literal('table'), caption: words, body: z.unknown().optional() }),
  z.looseObject({ blockType: z.literal('image') }),
  z.looseObject({ blockType: z.literal('attachment') }),
  z.object({ blockType: z.literal('elsewhere'), ...elsewhereShape }),
])
type Special = z.output<typeof special>

/** A node of a body as the blocks that it is to readers. */
export function toBlocks(node: LexicalNode, context: BodyContext): Block[] {
  if (node.type === 'block') return fromBlock(node, context)
  if (node.type !== 'heading') return toText(node, context)
  if (node.tag !== 'h2' && node.tag !== 'h3') context.refuse('headingLevel', node)
  const content = toInline(node.children, context)
  return saysSomething(content) ? [{ kind: 'heading', level: node.tag === 'h2' ? 2 : 3, content }] : []
}

function fromBlock(node: LexicalNodeOf<'block'>, context: BodyContext): Block[] {
  const fields = special.safeParse(node.fields).data
  if (fields) return fromFields(fields, node, context)
  context.refuse('unknown', node)
  return []
}

function fromFields(fields: Special, node: LexicalNodeOf<'block'>, context: BodyContext): Block[] {
  switch (fields.blockType) {
    case 'quote': {
      const { speech, speaker, attribution, continuation } = fields
      return [{ kind: 'quote', speech, speaker, attribution, ...(continuation && { continuation }) }]
    }
    case 'facts':
      return [{ kind: 'facts', title: fields.title, body: textIn(fields.body, context) }]
    case 'note':
      return [{ kind: 'note', body: textIn(fields.body, context) }]
    case 'contact': {
      const { name, email, phone, more } = fields
      return [
        { kind: 'contact', name, ...(email && { email }), ...(phone && { phone }), ...(more && { more }) },
      ]
    }
    case 'foreign': {
      const language = languageOf(fields)
      if (!language) context.refuse('language', node)
      return textIn(fields.body, context).map((block) => ({ ...block, ...(language && { language }) }))
    }
    case 'table':
      return toTable(fields, node, context)
    case 'attachment': {
      const chosen = aloneIn(fields)
      const found = chosen && context.links.get(keyOf(chosen))
      if (found && 'target' in found && found.target.collection === 'attachments')
        return [{ kind: 'attachment', attachment: found.target }]
      context.refuse('attachment', node)
      return []
    }
    case 'elsewhere': {
      const picture = toPicture(fields.picture, context.files)
      if (!picture && fileIn(fields.picture).length > 0) context.refuse('picture', node)
      const read = toElsewhere(fields, picture)
      if (!('problem' in read)) return [{ kind: 'elsewhere', ...read }]
      context.refuse(read.problem, node)
      return []
    }
    case 'image': {
      const picture = toPicture(fields, context.files)
      if (picture) return [{ kind: 'image', picture }]
      context.refuse('picture', node)
      return []
    }
  }
}

function textIn(body: unknown, context: BodyContext) {
  return lexicalNodes(body).flatMap((node) => toText(node, context))
}

/** The picture that a group of fields chooses, in the words that it says about it. */
export function toPicture(value: unknown, files: Files): Picture | undefined {
  const group = pictureGroup.safeParse(value).data
  const file = group && files.get(group.file)
  if (!file) return undefined
  const { filename, width, height } = file
  const { alt, decorative, caption, credit } = group
  return {
    file: filename,
    width,
    height,
    ...(decorative.trim() && !alt.trim() ? { alt: '', decorative } : { alt }),
    ...(caption && { caption }),
    ...(credit && { credit }),
  }
}

/** The id of the file that a group of fields chooses. */
export function fileIn(value: unknown): number[] {
  const group = pictureGroup.safeParse(value).data
  return group ? [group.file] : []
}

/** The id of the file that a group of fields chooses and says nothing about, neither what it shows nor why that isn't said. */
export function undescribedIn(value: unknown): number[] {
  const group = pictureGroup.safeParse(value).data
  return group && !group.alt.trim() && !group.decorative.trim() ? [group.file] : []
}
