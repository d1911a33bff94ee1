import type { ReactElement, ReactNode } from 'react'
import { directionOf } from '@/editions/direction'
import type { List as ListData, ListItem, Paragraph, PlacedBlock } from '@/editions/model'
import { blockText } from '@/editions/text'
import type { Locale } from '@/i18n/routing'
import { AttachmentBox } from './attachment-box'
import { ContactBox } from './contact-box'
import { EditorsNote } from './editors-note'
import { ElsewhereLink } from './elsewhere-link'
import { InlineText } from './inline-text'
import { Picture } from './picture'
import { Quote } from './quote'
import { Table } from './table'

type Props = {
  blocks: PlacedBlock[]
  /** The language that the text is written in. */
  language: Locale
  /** The reader's language. */
  locale: Locale
  /** By address, what must be said of a block to its reader, in the reader's language. */
  marks?: ReadonlyMap<string, ReactNode>
  /** The terms that the page explains. */
  explained?: ReadonlySet<string>
  /** Address of the form for faults of the page. */
  reportAt?: string
  /** Level of the heading that the text stands under. */
  level?: 1 | 2
}

/** The body of an edition. Each block must have its address (`#p7`), the same in every edition. */
export function Body({ blocks, marks, ...reader }: Props) {
  const { locale } = reader
  return (
    <div className="prose max-w-text">
      {blocks.map((block) => (
        <Marked key={block.id} mark={marks?.get(block.id)} locale={locale}>
          <Block block={block} {...reader} />
        </Marked>
      ))}
    </div>
  )
}

/** A block with what is said of it before it: heard first, and seen beside a line. */
function Marked({ mark, locale, children }: { mark: ReactNode; locale: Locale; children: ReactNode }) {
  if (!mark) return children
  return (
    <div className="border-s-4 border-notice-edge ps-4">
      <p lang={locale} className="bg-notice px-3 py-1 text-base">
        {mark}
      </p>
      {children}
    </div>
  )
}

type Reader = { locale: Locale; explained?: ReadonlySet<string>; reportAt?: string }
type BlockProps = Reader & { block: PlacedBlock; language: Locale; level?: 1 | 2 }

const headings = ['h1', 'h1', 'h2', 'h3', 'h4'] as const

/** One block, at its own address. */
export function Block({ block, language, level = 1, ...reader }: BlockProps): ReactElement {
  const { locale } = reader
  switch (block.kind) {
    case 'paragraph':
      return <Text block={block} id={block.id} {...reader} />
    case 'list':
      return <List list={block} id={block.id} {...reader} />
    case 'table':
      return <Table table={block} id={block.id} {...reader} />
    case 'heading': {
      const Heading = headings[block.level + level - 1] ?? 'h4'
      return (
        <Heading
          id={block.id}
          dir={directionOf(blockText(block))}
          className={block.level === 2 ? 'mt-12 mb-3 text-2xl' : 'mt-8 mb-2 text-xl'}
        >
          <InlineText content={block.content} {...reader} />
        </Heading>
      )
    }
    case 'quote':
      return <Quote {...block} language={language} />
    case 'image':
      return (
        <div id={block.id}>
          <Picture picture={block.picture} locale={locale} />
        </div>
      )
    case 'attachment':
      return <AttachmentBox id={block.id} attachment={block.attachment} {...reader} />
    case 'elsewhere':
      return <ElsewhereLink id={block.id} elsewhere={block} locale={locale} />
    case 'note':
      return (
        <EditorsNote id={block.id} language={language}>
          <Parts body={block.body} {...reader} />
        </EditorsNote>
      )
    case 'contact':
      return <ContactBox {...block} locale={locale} />
    case 'facts': {
      const Heading = headings[1 + level] ?? 'h4'
      return (
        <section
          id={block.id}
          aria-labelledby={`${block.id}-title`}
          className="my-8 border-t-4 border-thread bg-raised p-5"
        >
          <Heading id={`${block.id}-title`} className="text-xl">
            {block.title}
          </Heading>
          <Parts body={block.body} {...reader} />
        </section>
      )
    }
  }
}

/** The text within a box. */
function Parts({ body, ...reader }: Reader & { body: (Paragraph | ListData)[] }) {
  return body.map((inner, at) =>
    inner.kind === 'list' ? (
      <List key={at} list={inner} {...reader} />
    ) : (
      <Text key={at} block={inner} {...reader} />
    ),
  )
}

function Text({ block, id, ...reader }: Reader & { block: Paragraph; id?: string }) {
  return (
    <p id={id} lang={block.language} dir={directionOf(blockText(block))} className="my-5">
      <InlineText content={block.content} {...reader} />
    </p>
  )
}

function List({ list, id, ...reader }: Reader & { list: ListData; id?: string }) {
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag
      id={id}
      {...(list.ordered && { start: list.start })}
      lang={list.language}
      dir={directionOf(blockText(list))}
      className={`my-4 ps-6 ${list.ordered ? 'list-decimal' : 'list-disc'}`}
    >
      {list.items.map((item, at) => (
        <Item key={at} item={item} {...reader} />
      ))}
    </Tag>
  )
}

function Item({ item, ...reader }: Reader & { item: ListItem }) {
  return (
    <li className={item.content.length > 0 ? 'my-1' : 'my-1 list-none'}>
      <InlineText content={item.content} {...reader} />
      {item.list && <List list={item.list} {...reader} />}
    </li>
  )
}
