import type { ReactElement, ReactNode } from 'react'
import { directionOf } from '@/editions/direction'
import { marksOf } from '@/editions/marks'
import type { Inline } from '@/editions/model'
import { inlineText } from '@/editions/text'
import type { Locale } from '@/i18n/routing'
import { Struck } from './struck'
import { Term } from './term'
import { TextLink } from './text-link'

type Props = {
  content: Inline[]
  /** The reader's language. */
  locale: Locale
  /** The terms that the page explains. */
  explained?: ReadonlySet<string> | undefined
  /** Address of the form for faults of the page. */
  reportAt?: string | undefined
}

/** Running text. Words in another language must be marked with it (WCAG 3.1.2). */
export function InlineText({ content, ...reader }: Props) {
  return content.map((part, at) => <Part key={at} part={part} {...reader} />)
}

function Part({
  part,
  locale,
  explained,
  reportAt,
}: Omit<Props, 'content'> & { part: Inline }): ReactElement {
  switch (part.kind) {
    case 'text':
      return <Marked part={part} locale={locale} />
    case 'break':
      return <br />
    case 'link':
      return (
        <TextLink {...part} locale={locale} reportAt={reportAt}>
          <InlineText content={part.content.map(withoutTerm)} locale={locale} />
        </TextLink>
      )
    case 'passage':
      return (
        <span lang={part.language} dir={directionOf(part.text)}>
          {part.text}
        </span>
      )
    case 'term':
      return <Term {...part} locale={locale} isExplained={explained?.has(part.term) ?? false} />
  }
}

function Marked({ part, locale }: { part: Extract<Inline, { kind: 'text' }>; locale: Locale }) {
  return marksOf(part).reduce<ReactNode>(
    (inner, Mark) => (Mark === 's' ? <Struck locale={locale}>{inner}</Struck> : <Mark>{inner}</Mark>),
    part.text,
  )
}

/** Inside a link nothing else can be pressed. */
function withoutTerm(part: Inline): Inline {
  return part.kind === 'term' ? { kind: 'text', text: inlineText([part]) } : part
}
