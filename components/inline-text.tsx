import { Fragment, type ReactElement } from 'react'
import type { Inline } from '@/editions/model'
import { inlineText } from '@/editions/text'
import type { Locale } from '@/i18n/routing'
import { Term } from './term'

type Props = {
  content: Inline[]
  /** The reader's language. */
  locale: Locale
  /** The terms that the page explains. */
  explained?: ReadonlySet<string> | undefined
}

/** Running text. Words in another language must be marked with it (WCAG 3.1.2). */
export function InlineText({ content, ...reader }: Props) {
  return content.map((part, at) => <Part key={at} part={part} {...reader} />)
}

function Part({ part, locale, explained }: Omit<Props, 'content'> & { part: Inline }): ReactElement {
  switch (part.kind) {
    case 'text': {
      const italic = part.italic ? <em>{part.text}</em> : part.text
      return part.bold ? <strong>{italic}</strong> : <Fragment>{italic}</Fragment>
    }
    case 'break':
      return <br />
    case 'link':
      return (
        <a href={part.href}>
          <InlineText content={part.content.map(withoutTerm)} locale={locale} />
        </a>
      )
    case 'passage':
      return <span lang={part.language}>{part.text}</span>
    case 'term':
      return <Term {...part} locale={locale} isExplained={explained?.has(part.term) ?? false} />
  }
}

/** Inside a link nothing else can be pressed. */
function withoutTerm(part: Inline): Inline {
  return part.kind === 'term' ? { kind: 'text', text: inlineText([part]) } : part
}
