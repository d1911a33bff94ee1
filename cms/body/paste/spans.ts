import type { DefaultTreeAdapterTypes } from 'parse5'
import { escapeMarkup } from '@/editions/markup'
import { attribute } from './attribute'

/** How some words are marked, in the elements that the editor knows, and where they lead. */
export type Look = { [Mark in (typeof marks)[number]]?: boolean } & { href?: string | undefined }

/** A piece of a line: words, or a break. */
export type Span = { text: string; look: Look } | 'break'

const marks = ['sup', 'sub', 's', 'em', 'strong'] as const

const elements: Record<string, Look> = {
  b: { strong: true },
  strong: { strong: true },
  i: { em: true },
  em: { em: true },
  s: { s: true },
  del: { s: true },
  strike: { s: true },
  sup: { sup: true, sub: false },
  sub: { sub: true, sup: false },
}

const styles: [pattern: RegExp, look: Look][] = [
  [/font-weight:\s*(bold|[6-9]00)/i, { strong: true }],
  [/font-weight:\s*(normal|[1-5]00)/i, { strong: false }],
  [/font-style:\s*(italic|oblique)/i, { em: true }],
  [/font-style:\s*normal/i, { em: false }],
  [/text-decoration[^;]*line-through/i, { s: true }],
  [/vertical-align:\s*super/i, { sup: true, sub: false }],
  [/vertical-align:\s*sub\b/i, { sub: true, sup: false }],
]

/** How the words in an element look; its style says it better than its name. */
export function lookOf(element: DefaultTreeAdapterTypes.Element, around: Look): Look {
  const style = attribute(element, 'style')
  const styled = styles.flatMap(([pattern, look]) => (pattern.test(style) ? [look] : []))
  return Object.assign({}, around, elements[element.tagName], ...styled) as Look
}

/** A line as HTML, without blanks and breaks at its ends; empty for a line that says nothing. */
export function lineHtml(spans: readonly Span[]): string {
  const runs = trimmed(joined(spans)).reduce<{ href: string | undefined; html: string }[]>((before, span) => {
    const href = span === 'break' ? undefined : span.look.href
    const last = before.at(-1)
    return last && last.href === href
      ? before.with(-1, { href, html: last.html + spanHtml(span) })
      : [...before, { href, html: spanHtml(span) }]
  }, [])
  return runs.map(({ href, html }) => (href ? `<a href="${escapeMarkup(href)}">${html}</a>` : html)).join('')
}

function spanHtml(span: Span): string {
  if (span === 'break') return '<br>'
  const { text, look } = span
  return marks.reduce(
    (inner, mark) => (look[mark] ? `<${mark}>${inner}</${mark}>` : inner),
    escapeMarkup(text.replaceAll('\u00AD', '')),
  )
}

/** Neighbours that look alike as one, and of blanks that follow each other the first. */
function joined(spans: readonly Span[]): Span[] {
  return spans.reduce<Span[]>((before, span) => {
    const last = before.at(-1)
    if (span === 'break') return [...before, span]
    const isBlankDouble = !last || last === 'break' || last.text.endsWith(' ')
    const text = isBlankDouble ? span.text.replace(/^ +/, '') : span.text
    if (!text) return before
    return last && last !== 'break' && keyOf(last.look) === keyOf(span.look)
      ? before.with(-1, { ...last, text: last.text + text })
      : [...before, { text, look: span.look }]
  }, [])
}

function keyOf(look: Look): string {
  return [...marks.filter((mark) => look[mark]), look.href ?? ''].join(' ')
}

function trimmed(spans: Span[]): Span[] {
  const last = spans.at(-1)
  if (last === undefined) return []
  if (spans[0] === 'break') return trimmed(spans.slice(1))
  if (last === 'break') return trimmed(spans.slice(0, -1))
  const text = last.text.trimEnd()
  return text ? spans.with(-1, { ...last, text }) : trimmed(spans.slice(0, -1))
}
