import { escapeMarkup } from '@/editions/markup'
import type { Token } from '@/editions/tagged-tokens'
import type { Tag } from '@/editions/tags'
import { Refused } from '../refused'
import { unknownElement } from './problems'
import type { XmlElement } from './xml'

/** What XML 1.0 can't hold even escaped, and the carriage return, which its readers take for a line break. */
const unheld = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g

/**
 * The inline content of XLIFF 2.1: a tag is a `pc` with its number as its id, a line break a `ph`, which a translation may
 * have elsewhere.
 */
export function toXliffInline(tokens: readonly Token[], tags: readonly Tag[]): string {
  let breaks = 0
  return tokens
    .map((token) => {
      if (token.kind === 'text') return words(token.text)
      if (token.kind === 'break')
        return `<ph id="b${++breaks}" type="fmt" subType="xlf:lb" equiv="&#10;" disp="↵"/>`
      const type = typeOf(tags[token.tag - 1])
      const shown = `dispStart="&lt;${token.tag}&gt;" dispEnd="&lt;/${token.tag}&gt;"`
      return token.kind === 'open'
        ? `<pc id="${token.tag}" ${type} canCopy="no" canDelete="no" ${shown}>`
        : '</pc>'
    })
    .join('')
}

function words(text: string): string {
  const codes = [...text.matchAll(unheld)].map(([sign]) => sign.charCodeAt(0).toString(16).padStart(4, '0'))
  return text
    .split(unheld)
    .map((part, at) => {
      const code = codes[at]
      return escapeMarkup(part) + (code ? `<cp hex="${code.toUpperCase()}"/>` : '')
    })
    .join('')
}

function typeOf(tag: Tag | undefined): string {
  if (tag?.kind === 'link') return 'type="link"'
  if (tag?.kind !== 'marks') return 'type="other"'
  const { bold, italic, struck, script } = tag
  const isOnly = !struck && !script && Boolean(bold) !== Boolean(italic)
  return isOnly ? `type="fmt" subType="xlf:${bold ? 'b' : 'i'}"` : 'type="fmt"'
}

/** The inverse, of `source` or `target`. Annotations are left out, not what they mark. @throws Refused */
export function fromXliffInline({ children }: XmlElement): Token[] {
  return children.flatMap((child): Token[] => (typeof child === 'string' ? text(child) : inElement(child)))
}

/** A line break of the file's own is white space. */
function text(value: string): Token[] {
  return value ? [{ kind: 'text', text: value.replaceAll('\n', ' ') }] : []
}

function inElement(child: XmlElement): Token[] {
  const { name, attributes } = child
  switch (name) {
    case 'pc': {
      const tag = numberIn(attributes.id, name)
      return [{ kind: 'open', tag }, ...fromXliffInline(child), { kind: 'close', tag }]
    }
    case 'sc':
      return [{ kind: 'open', tag: numberIn(attributes.id, name) }]
    case 'ec':
      return [{ kind: 'close', tag: numberIn(attributes.startRef ?? attributes.id, name) }]
    case 'ph':
      if (!/^b\d{1,4}$/.test(attributes.id ?? ''))
        throw new Refused(400, unknownElement(`ph ${attributes.id ?? ''}`))
      return [{ kind: 'break' }]
    case 'cp': {
      const code = Number.parseInt(attributes.hex ?? '', 16)
      return Number.isNaN(code) || code > 0xffff ? [] : [{ kind: 'text', text: String.fromCharCode(code) }]
    }
    case 'mrk':
      return fromXliffInline(child)
    case 'sm':
    case 'em':
      return []
    default:
      throw new Refused(400, unknownElement(name))
  }
}

function numberIn(id: string | undefined, name: string): number {
  if (!/^[1-9]\d{0,3}$/.test(id ?? '')) throw new Refused(400, unknownElement(`${name} ${id ?? ''}`))
  return Number(id)
}
