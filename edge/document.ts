import { createHash } from 'node:crypto'
import {
  defaultTreeAdapter as tree,
  html as spec,
  parse,
  serialize,
  type DefaultTreeAdapterMap,
} from 'parse5'
import { findClientComponents, flightOf, isUnfinished } from './client-components'

type Node = DefaultTreeAdapterMap['childNode']
type Element = DefaultTreeAdapterMap['element']

/** Files of the app that documents carry or point to; both are read once per start of the app. */
export type Assets = {
  /** A style sheet's text with its `url()`s made absolute. */
  css: (href: string) => Promise<string>
  /** Some characters that change when the file's content does, or null when there is no such file. */
  version: (path: string) => Promise<string | null>
}

export type Document = {
  html: string
  /** Content-Security-Policy that lets in exactly what the page has. */
  policy: string
  /** Why the page could not become a document and is the app's own HTML, one sentence each; empty when it did. */
  obstacles: string[]
}

/** Every element, text and comment below `parent`, in document order; template contents are left alone. */
function below(parent: DefaultTreeAdapterMap['parentNode'], found: Node[] = []): Node[] {
  for (const node of parent.childNodes) {
    found.push(node)
    if ('childNodes' in node) below(node, found)
  }
  return found
}

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (element: Element, name: string) => element.attrs.find((a) => a.name === name)?.value
const textOf = (element: Element) =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')

const executable = /^(|text\/javascript|module|application\/javascript)$/i
const isExecutable = (element: Element) =>
  element.tagName === 'script' && executable.test(attribute(element, 'type') ?? '')

/** React's and Next's scripts: those below /_next/, and every inline one (the site itself writes none). */
const isFrameworkScript = (element: Element) =>
  isExecutable(element) && (attribute(element, 'src')?.startsWith('/_next/') ?? true)

const isFrameworkHint = (element: Element) =>
  element.tagName === 'link' &&
  /^(preload|modulepreload|prefetch)$/i.test(attribute(element, 'rel') ?? '') &&
  /^\/_next\/.*\.(js|css)(\?|$)/.test(attribute(element, 'href') ?? '')

/** The place where Next would stream metadata: an empty hidden div. */
const isLeftover = (element: Element) =>
  element.tagName === 'div' &&
  element.attrs.length === 1 &&
  attribute(element, 'hidden') !== undefined &&
  element.childNodes.every((child) => child.nodeName === '#comment')

const isStylesheet = (element: Element) =>
  element.tagName === 'link' &&
  attribute(element, 'rel') === 'stylesheet' &&
  (attribute(element, 'href') ?? '').startsWith('/_next/')

function inlineStyle(link: Element, css: string): void {
  const media = link.attrs.filter(({ name }) => name === 'media')
  const style = tree.createElement('style', spec.NS.HTML, media)
  tree.insertText(style, css)
  const parent = link.parentNode
  if (!parent) return
  tree.insertBefore(parent, style, link)
  tree.detachNode(link)
}

async function versionScript(script: Element, assets: Assets): Promise<void> {
  const src = script.attrs.find(({ name }) => name === 'src')
  if (!src || !/^\/(?!\/)[^?]*$/.test(src.value)) return
  const version = await assets.version(src.value)
  if (version) src.value += `?v=${version}`
}

/** A script of flight data, in which Next escapes every `<`. */
const flightScript = /(?<=<script>)self\.__next_f\.push\([^<]*(?=<\/script>)/g

function findObstacles(flight: string[], nodes: Node[]): string[] {
  const inline = nodes
    .filter(isElement)
    .filter((node) => isExecutable(node) && attribute(node, 'src') === undefined)
  const scripts = [...flight, ...inline.map(textOf)]
  const obstacles = findClientComponents(flightOf(scripts)).map(
    (name) => `It renders the client component ${name}.`,
  )
  if (nodes.some(isUnfinished)) obstacles.push('A part of it comes or fails after the rest (Suspense).')
  return obstacles
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function policyFor(nodes: Node[], isDocument: boolean): string {
  const elements = nodes.filter(isElement)
  const styles = elements.filter((element) => element.tagName === 'style').map((style) => hash(textOf(style)))
  const scripts = elements
    .filter((element) => isExecutable(element) && attribute(element, 'src') === undefined)
    .map((script) => hash(textOf(script)))
  return [
    `default-src 'none'`,
    `script-src ${["'self'", ...new Set(scripts)].join(' ')}`,
    `style-src ${[...(isDocument ? [] : ["'self'"]), ...new Set(styles)].join(' ') || "'none'"}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `media-src 'self'`,
    `manifest-src 'self'`,
    `connect-src 'self'`,
    ...(isDocument ? [`require-trusted-types-for 'script'`] : []),
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/**
 * Makes a plain document of a page that the app rendered: the framework's scripts, hints, flight data and comments go,
 * the style sheets come inside, everything that says something stays. A page whose HTML alone isn't the page (it says
 * why in `obstacles`) is handed on as it is.
 */
export async function makeDocument(html: string, assets: Assets): Promise<Document> {
  // Two thirds of a page are flight data, which the parser would read letter by letter though none of it stays
  const root = parse(html.replaceAll(flightScript, ''))
  const nodes = below(root)
  const obstacles = findObstacles(html.match(flightScript) ?? [], nodes)
  if (obstacles.length > 0) return { html, policy: policyFor(below(parse(html)), false), obstacles }
  for (const node of nodes) {
    if (node.nodeName === '#comment') tree.detachNode(node)
    if (!isElement(node)) continue
    if (isFrameworkScript(node) || isFrameworkHint(node) || isLeftover(node)) tree.detachNode(node)
    else if (isStylesheet(node)) inlineStyle(node, await assets.css(attribute(node, 'href') ?? ''))
    else if (isExecutable(node)) await versionScript(node, assets)
    node.attrs = node.attrs.filter(({ name, value }) => value !== '' || !/^(class|style)$/.test(name))
  }
  return { html: serialize(root), policy: policyFor(below(root), true), obstacles: [] }
}
