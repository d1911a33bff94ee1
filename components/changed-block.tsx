import { changeLines } from '@/editions/change-lines'
import type { WordChange } from '@/editions/compare-words'
import type { PlacedBlock } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import { Thumbnail } from './thumbnail'
import { WordChanges } from './word-changes'

type Props = {
  locale: Locale
  /** Absent: a plain paragraph. */
  block?: PlacedBlock
  changes: WordChange[]
}

/** The words of a block with what changed in them, in what it is: a heading, a list, a quote. */
export function ChangedBlock({ locale, block, changes }: Props) {
  const text = <WordChanges locale={locale} changes={changes} />
  switch (block?.kind) {
    case 'heading': {
      // Below the page's own heading
      const Heading = `h${block.level === 2 ? 3 : 4}` as const
      return <Heading className="text-xl">{text}</Heading>
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={`ps-6 ${block.ordered ? 'list-decimal' : 'list-disc'}`}>
          <Lines locale={locale} changes={changes} tag="li" />
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote className="font-serif text-[1.15em] leading-normal">
          <p className="whitespace-pre-line">{text}</p>
        </blockquote>
      )
    case 'facts':
    case 'note':
    case 'contact':
    case 'table':
      return <Lines locale={locale} changes={changes} tag="p" />
    case 'image':
      return (
        <>
          <Thumbnail picture={block.picture} />
          <p className="whitespace-pre-line">{text}</p>
        </>
      )
    case 'paragraph':
    case 'attachment':
    case 'elsewhere':
    case undefined:
      return <p className="whitespace-pre-line">{text}</p>
  }
}

function Lines({ locale, changes, tag: Tag }: Omit<Props, 'block'> & { tag: 'li' | 'p' }) {
  return changeLines(changes).map((line, at) => (
    <Tag key={at}>
      <WordChanges locale={locale} changes={line} />
    </Tag>
  ))
}
