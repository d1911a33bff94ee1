import { z } from 'zod'
import { authorityLanguage } from '@/editions/glossary'
import type { Block, EditionContent, List, ListItem, Paragraph, Picture } from '@/editions/model'
import { saysSomething, termIds, toInline, type LinkedTerms } from './inline'
import { lexicalNodes, type LexicalList, type LexicalNode } from './lexical'

const pictureGroup = z.object({
  file: z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]),
  alt: z.string().nullish(),
  caption: z.string().nullish(),
  credit: z.string().nullish(),
})
const quote = z.object({
  speech: z.string(),
  speaker: z.string(),
  attribution: z.string(),
  continuation: z.string().nullish(),
})
const facts = z.object({ title: z.string(), body: z.unknown() })
const contact = z.object({
  name: z.string(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  more: z.string().nullish(),
})

/** What of a stored document becomes content. */
export type StoredContent = {
  language?: string | null
  title?: string | null
  lead?: string | null
  picture?: unknown
  body?: unknown
}

/** Content whose blocks have no addresses yet. */
export type UnplacedContent = Omit<EditionContent, 'body'> & { body: Block[] }

/** Uploaded files by id. */
export type Files = ReadonlyMap<number, { filename: string; width: number; height: number }>

/** What a document refers to by ids. */
export type References = { files: Files; terms: LinkedTerms }

/** The document as plain data, free of the CMS. What an unfinished draft lacks is left out. */
export function toContent(document: StoredContent, references: References): UnplacedContent {
  const picture = toPicture(document.picture, references.files)
  const context = { ...references, isTranslated: document.language !== authorityLanguage }
  return {
    title: document.title?.trim() ?? '',
    lead: document.lead?.trim() ?? '',
    ...(picture && { picture }),
    body: lexicalNodes(document.body).flatMap((node) => toBlock(node, context)),
  }
}

/** Ids of the glossary's terms that the document links to, in order, each as often as it's linked. */
export function termsLinkedIn(document: StoredContent): number[] {
  return lexicalNodes(document.body).flatMap(termIds)
}

/** Ids of the files that the document shows. */
export function filesIn(document: StoredContent): number[] {
  const shown = [
    document.picture,
    ...lexicalNodes(document.body).map((node) => (node.type === 'block' ? node.fields : null)),
  ]
  return shown.flatMap((value) => pictureGroup.safeParse(value).data?.file ?? [])
}

function toPicture(value: unknown, files: Files): Picture | undefined {
  const group = pictureGroup.safeParse(value).data
  const file = group && files.get(group.file)
  if (!file) return undefined
  const { filename, width, height } = file
  const { alt, caption, credit } = group
  return {
    file: filename,
    width,
    height,
    alt: alt ?? '',
    ...(caption && { caption }),
    ...(credit && { credit }),
  }
}

/** `isTranslated`: the text isn't in the authorities' own language. */
type BlockContext = References & { isTranslated: boolean }

function toBlock(node: LexicalNode, context: BlockContext): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'list':
      return toText(node, context)
    case 'heading': {
      const content = toInline(node.children, context)
      return saysSomething(content) ? [{ kind: 'heading', level: node.tag === 'h3' ? 3 : 2, content }] : []
    }
    case 'block':
      return toSpecial(node.fields, context)
    default:
      return []
  }
}

function toText(node: LexicalNode, context: BlockContext): (Paragraph | List)[] {
  if (node.type === 'list') return [toList(node, context)]
  if (node.type !== 'paragraph') return []
  const content = toInline(node.children, context)
  return saysSomething(content) ? [{ kind: 'paragraph', content }] : []
}

function toSpecial(fields: { blockType: string }, context: BlockContext): Block[] {
  switch (fields.blockType) {
    case 'quote': {
      const said = quote.safeParse(fields).data
      if (!said) return []
      const { speech, speaker, attribution, continuation } = said
      return [{ kind: 'quote', speech, speaker, attribution, ...(continuation && { continuation }) }]
    }
    case 'facts': {
      const box = facts.safeParse(fields).data
      if (!box) return []
      const body = lexicalNodes(box.body).flatMap((node) => toText(node, context))
      return [{ kind: 'facts', title: box.title, body }]
    }
    case 'contact': {
      const given = contact.safeParse(fields).data
      return given ? [toContact(given)] : []
    }
    case 'image': {
      const picture = toPicture(fields, context.files)
      return picture ? [{ kind: 'image', picture }] : []
    }
    default:
      return []
  }
}

function toContact({ name, email, phone, more }: z.output<typeof contact>): Block {
  return {
    kind: 'contact',
    name,
    ...(email && { email }),
    ...(phone && { phone }),
    ...(more && { more }),
  }
}

/** Lexical nests a list in an item of its own; here it hangs on the item before it. */
function toList(node: LexicalList, context: BlockContext): List {
  const items: ListItem[] = []
  for (const child of node.children) {
    if (child.type !== 'listitem') continue
    const nested = child.children.find((inner) => inner.type === 'list')
    const last = items.at(-1)
    if (nested && last) last.list = toList(nested, context)
    else items.push({ content: toInline(child.children, context) })
  }
  return { kind: 'list', ordered: node.listType === 'number', items }
}
