import { z } from 'zod'
import type { Block, EditionContent, Inline, List, ListItem, Paragraph, Picture } from '@/editions/model'
import { isSafeHref } from '@/editions/href'
import { lexicalNodes, type LexicalList, type LexicalNode } from './lexical'

const bold = 1
const italic = 2

const pictureGroup = z.object({
  file: z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]),
  alt: z.string().nullish(),
  caption: z.string().nullish(),
  credit: z.string().nullish(),
})
const passage = z.object({ text: z.string(), language: z.string() })
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
export type StoredEdition = { title?: string | null; lead?: string | null; picture?: unknown; body?: unknown }

/** Content whose blocks have no addresses yet. */
export type UnplacedContent = Omit<EditionContent, 'body'> & { body: Block[] }

/** Uploaded files by id. */
export type Files = ReadonlyMap<number, { filename: string; width: number; height: number }>

/** The document as plain data, free of the CMS. What an unfinished draft lacks is left out. */
export function toContent(document: StoredEdition, files: Files): UnplacedContent {
  const picture = toPicture(document.picture, files)
  return {
    title: document.title?.trim() ?? '',
    lead: document.lead?.trim() ?? '',
    ...(picture && { picture }),
    body: lexicalNodes(document.body).flatMap((node) => toBlock(node, files)),
  }
}

/** Ids of the files that the document shows. */
export function filesIn(document: StoredEdition): number[] {
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

function toBlock(node: LexicalNode, files: Files): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'list':
      return toText(node)
    case 'heading': {
      const content = node.children.flatMap(toInline)
      return saysSomething(content) ? [{ kind: 'heading', level: node.tag === 'h3' ? 3 : 2, content }] : []
    }
    case 'block':
      return toSpecial(node.fields, files)
    default:
      return []
  }
}

function toText(node: LexicalNode): (Paragraph | List)[] {
  if (node.type === 'list') return [toList(node)]
  if (node.type !== 'paragraph') return []
  const content = node.children.flatMap(toInline)
  return saysSomething(content) ? [{ kind: 'paragraph', content }] : []
}

function toSpecial(fields: { blockType: string }, files: Files): Block[] {
  switch (fields.blockType) {
    case 'quote': {
      const said = quote.safeParse(fields).data
      if (!said) return []
      const { speech, speaker, attribution, continuation } = said
      return [{ kind: 'quote', speech, speaker, attribution, ...(continuation && { continuation }) }]
    }
    case 'facts': {
      const box = facts.safeParse(fields).data
      return box ? [{ kind: 'facts', title: box.title, body: lexicalNodes(box.body).flatMap(toText) }] : []
    }
    case 'contact': {
      const given = contact.safeParse(fields).data
      return given ? [toContact(given)] : []
    }
    case 'image': {
      const picture = toPicture(fields, files)
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
function toList(node: LexicalList): List {
  const items: ListItem[] = []
  for (const child of node.children) {
    if (child.type !== 'listitem') continue
    const nested = child.children.find((inner) => inner.type === 'list')
    const last = items.at(-1)
    if (nested && last) last.list = toList(nested)
    else items.push({ content: child.children.flatMap(toInline) })
  }
  return { kind: 'list', ordered: node.listType === 'number', items }
}

function toInline(node: LexicalNode): Inline[] {
  switch (node.type) {
    case 'text':
      return [
        {
          kind: 'text',
          text: node.text,
          ...(node.format & bold && { bold: true as const }),
          ...(node.format & italic && { italic: true as const }),
        },
      ]
    case 'linebreak':
      return [{ kind: 'break' }]
    case 'tab':
      return [{ kind: 'text', text: ' ' }]
    case 'link':
    case 'autolink': {
      const content = node.children.flatMap(toInline)
      return isSafeHref(node.fields.url) ? [{ kind: 'link', href: node.fields.url, content }] : content
    }
    case 'inlineBlock': {
      const result = passage.safeParse(node.fields)
      return result.success ? [{ kind: 'passage', ...result.data }] : []
    }
    default:
      return []
  }
}

function saysSomething(content: Inline[]): boolean {
  return content.some((part) =>
    part.kind === 'link' ? saysSomething(part.content) : part.kind !== 'break' && part.text.trim() !== '',
  )
}
