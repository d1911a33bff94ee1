import type { Inline, Part } from './parse'

/** Where a page's one picture is, and its size on the page. */
type Picture = { address: string; width: number; height: number }

/** A page's text, and its picture where that stands in it. */
export function Parts({ parts, picture }: { parts: Part[]; picture: Picture }) {
  return parts.map((part, at) => <One key={at} part={part} picture={picture} />)
}

function One({ part, picture }: { part: Part; picture: Picture }) {
  switch (part.kind) {
    case 'title':
    case 'heading':
      return <h2>{part.text}</h2>
    case 'picture':
      return <img src={picture.address} width={picture.width} height={picture.height} alt={part.text} />
    case 'paragraph':
      return <p>{words(part.content)}</p>
    case 'steps':
      return <ol>{part.items.map(item)}</ol>
    case 'points':
      return <ul>{part.items.map(item)}</ul>
  }
}

function item(content: Inline[], at: number) {
  return <li key={at}>{words(content)}</li>
}

function words(content: Inline[]) {
  return content.map(({ kind, text }, at) => {
    if (kind === 'name') return <strong key={at}>{text}</strong>
    return kind === 'key' ? <kbd key={at}>{text}</kbd> : text
  })
}
