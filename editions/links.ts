import { attachmentAddress } from './href'
import type { Attachment, Block, EditionContent, Inline, List, LinkTarget } from './model'

export type Link = Extract<Inline, { kind: 'link' }>

/** A block with each of its chosen and typed links as `change` has it; a document that stands by itself is one, too. */
export function mapLinks(block: Block, change: (link: Link) => Link): Block {
  const inline = (content: Inline[]) => content.map((part) => (part.kind === 'link' ? change(part) : part))
  const list = (one: List): List => ({
    ...one,
    items: one.items.map((item) => ({
      content: inline(item.content),
      ...(item.list && { list: list(item.list) }),
    })),
  })
  const text = <Part extends Extract<Block, { kind: 'paragraph' }> | List>(part: Part) =>
    part.kind === 'list' ? list(part) : { ...part, content: inline(part.content) }
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return text(block)
    case 'heading':
      return { ...block, content: inline(block.content) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(inline)) }
    case 'facts':
    case 'note':
      return { ...block, body: block.body.map(text) }
    case 'attachment': {
      const { target } = change(linkTo(block.attachment))
      return target?.collection === 'attachments' ? { ...block, attachment: target } : block
    }
    case 'quote':
    case 'image':
    case 'elsewhere':
    case 'contact':
      return block
  }
}

/** A link to an uploaded document, in the words of its title. */
function linkTo(target: Attachment): Link {
  return {
    kind: 'link',
    href: attachmentAddress(target.file),
    target,
    content: [{ kind: 'text', text: target.title }],
  }
}

/** All links of a block, in order. */
export function linksIn(block: Block): Link[] {
  if (block.kind === 'elsewhere')
    return [{ kind: 'link', href: block.href, content: [{ kind: 'text', text: block.title }] }]
  const links: Link[] = []
  mapLinks(block, (link) => {
    links.push(link)
    return link
  })
  return links
}

/** What links of a content were chosen to lead to. */
export function targetsIn({ body }: Pick<EditionContent, 'body'>): LinkTarget[] {
  return body.flatMap((block) => linksIn(block).flatMap(({ target }) => target ?? []))
}

/** A content whose chosen links lead where `place` says; where it says nothing, as they are. */
export function withTargets(
  content: EditionContent,
  place: (target: LinkTarget) => { href: string; target: LinkTarget } | undefined,
): EditionContent {
  const change = (link: Link): Link => ({ ...link, ...(link.target && place(link.target)) })
  return { ...content, body: content.body.map((block) => ({ ...mapLinks(block, change), id: block.id })) }
}
