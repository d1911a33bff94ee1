import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { detectAll } from 'tinyld'

type Node = DefaultTreeAdapterMap['node']

/** Names that are the same in every language, or that a text in another alphabet keeps as they are; checksums; addresses. */
const names = new RegExp(
  [
    '[0-9a-f]{64}|/(?:en|uk)\\b|SHA-256|EPUB|PDF|QR|IP|JSON(?: Feed)?|Atom|DCAT-AP-SE|OpenSearch|OpenAPI|JavaScript|cookie',
    '[\\w.-]+@[\\w.-]+|WCAG|AA|EN 301 549|axe-core|html-validate|Chromium',
    'Borås Stad|AB Bostäder|CKS|Facebook|LinkedIn|Telegram|Borås|X',
  ].join('|'),
  'g',
)

/** Shorter pieces are too little for guessing a language by its words. */
const enoughToTell = 50

const inText = new Set([
  'a',
  'em',
  'strong',
  'cite',
  'time',
  'br',
  'span',
  'blockquote',
  'figcaption',
  'button',
])
const attributes = ['alt', 'aria-label', 'title', 'placeholder', 'content']
const spoken = new Set(['description', 'og:title', 'og:description', 'og:image:alt'])

/**
 * Text in the HTML that isn't in the language declared for it: by its letters (Cyrillic or Latin), and, where there is
 * enough of it, by its words. Empty when every piece is in the language that its nearest `lang` says.
 */
export function languageProblems(html: string): string[] {
  return piecesOf(html).flatMap(({ language, text }) => {
    const words = text
      .replace(/https?:\S+/g, ' ')
      .replace(names, ' ')
      .trim()
    return isIn(language, words) ? [] : [`declared ${language || 'nothing'}: ${text.slice(0, 80)}`]
  })
}

function isIn(language: string, text: string): boolean {
  if (!/\p{L}{2}/u.test(text)) return true
  const cyrillic = /\p{Script=Cyrillic}/u.test(text)
  if (language === 'uk') return cyrillic && !/[ыэъё]/i.test(text) && !/\p{Script=Latin}{2,}/u.test(text)
  if (cyrillic) return false
  if (text.length < enoughToTell) return language !== ''
  const [guess] = detectAll(text, { only: ['sv', 'en', 'de', 'da', 'fr'] })
  return guess?.lang === language
}

type Piece = { language: string; text: string }

/** What is said on a page, each piece with the language that it's declared to be in. */
export function piecesOf(html: string): Piece[] {
  return pieces(parse(html), '')
}

/** Runs of text between elements that break it, each with the language that it's declared to be in. */
function pieces(node: Node, inherited: string): Piece[] {
  if ('tagName' in node && ['script', 'style', 'svg', 'template'].includes(node.tagName)) return []
  const language = attribute(node, 'lang') ?? inherited
  const own = spokenAttributes(node).map((text) => ({ language, text }))
  if (!('childNodes' in node)) return own
  const found: Piece[] = []
  let run = ''
  const end = () => {
    if (run.trim()) found.push({ language, text: run.replace(/[^\S\u00a0]+/g, ' ').trim() })
    run = ''
  }
  for (const child of node.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) run += child.value
    else if (isRunning(child) && attribute(child, 'lang') === undefined) run += plain(child, language, found)
    else {
      end()
      found.push(...pieces(child, language))
    }
  }
  end()
  return [...own, ...found]
}

function isRunning(node: Node): boolean {
  return 'tagName' in node && inText.has(node.tagName)
}

/** The text of an element inside running text; what is marked as another language within it is set apart. */
function plain(node: Node, language: string, found: Piece[]): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (attribute(node, 'lang') !== undefined) {
    found.push(...pieces(node, language))
    return ' '
  }
  found.push(...spokenAttributes(node).map((text) => ({ language, text })))
  return 'childNodes' in node ? node.childNodes.map((child) => plain(child, language, found)).join('') : ''
}

function spokenAttributes(node: Node): string[] {
  if (!('attrs' in node)) return []
  const meta = attribute(node, 'name') ?? attribute(node, 'property') ?? ''
  return node.attrs.flatMap(({ name, value }) =>
    attributes.includes(name) && (name !== 'content' || spoken.has(meta)) ? [value] : [],
  )
}

function attribute(node: Node, wanted: string): string | undefined {
  return 'attrs' in node ? node.attrs.find(({ name }) => name === wanted)?.value : undefined
}
