import { Fragment } from 'react'
import type { Inline } from '@/editions/model'

/** Running text. Words in another language must be marked with it (WCAG 3.1.2). */
export function InlineText({ content }: { content: Inline[] }) {
  return content.map((part, at) => <Part key={at} part={part} />)
}

function Part({ part }: { part: Inline }) {
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
          <InlineText content={part.content} />
        </a>
      )
    case 'passage':
      return <span lang={part.language}>{part.text}</span>
    case 'term':
      return part.text
  }
}
