import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Parsed } from 'parse5'
import { escapeMarkup } from '@/editions/markup'
import { plainFrom, plainTokens, taggedFrom, tokensOf, type Token } from '@/editions/tagged-tokens'

/** Words with numbered tags as elements that translators by machine leave where they are: HTML, and XML as well. */
export function toMarkup(words: string, isPlain: boolean): string {
  const tokens = isPlain ? plainTokens(words) : tokensOf(words)
  return tokens.map(write).join('')
}

function write(token: Token): string {
  switch (token.kind) {
    case 'text':
      return escapeMarkup(token.text)
    case 'break':
      return '<br/>'
    case 'open':
      return `<span id="t${token.tag}">`
    case 'close':
      return '</span>'
  }
}

/** The inverse. Of elements that nobody asked for, the words are left. */
export function fromMarkup(markup: string, isPlain: boolean): string {
  const tokens = parseFragment(markup).childNodes.flatMap(read)
  return isPlain ? plainFrom(tokens) : taggedFrom(tokens)
}

function read(node: Parsed.ChildNode): Token[] {
  if (tree.isTextNode(node))
    return node.value ? [{ kind: 'text', text: node.value.replaceAll('\n', ' ') }] : []
  if (!tree.isElementNode(node)) return []
  if (node.tagName === 'br') return [{ kind: 'break' }]
  const id = node.attrs.find(({ name }) => name === 'id')?.value
  const tag = Number(/^t([1-9]\d{0,3})$/.exec(id ?? '')?.[1])
  const inside = node.childNodes.flatMap(read)
  return node.tagName === 'span' && tag ? [{ kind: 'open', tag }, ...inside, { kind: 'close', tag }] : inside
}
