import { defaultTreeAdapter as tree, parseFragment, serialize, type DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['childNode']
type Element = DefaultTreeAdapterMap['element']

/** What draws, and nothing that links, loads, moves, runs or holds HTML. */
const elements = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan style ' +
    'linearGradient radialGradient stop clipPath mask pattern'
  ).split(' '),
)

const attributes = new Set(
  (
    'id class viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform pathLength ' +
    'preserveAspectRatio gradientUnits gradientTransform spreadMethod offset clipPathUnits maskUnits ' +
    'maskContentUnits patternUnits patternContentUnits patternTransform fill fill-opacity fill-rule stroke ' +
    'stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray ' +
    'stroke-dashoffset stop-color stop-opacity opacity color display visibility clip-path clip-rule mask ' +
    'font-family font-size font-weight font-style text-anchor dominant-baseline letter-spacing dx dy role ' +
    'aria-hidden aria-label vector-effect paint-order shape-rendering mix-blend-mode isolation style href'
  ).split(' '),
)

/** Style that can fetch or hide something: rules with `@`, addresses outside the drawing, escapes, markup. */
const suspect = /@|\\|<|&|\/\*|expression|behavior|binding|image|src|url\((?!\s*['"]?#)/i

const isElement = (node: Node): node is Element => 'tagName' in node

/**
 * A drawing with only what draws left of it: no script, no event, no link, no address outside itself, no comment, no
 * editor's leftovers. Null for what isn't an SVG with a size (`viewBox`, or `width` and `height`).
 */
export function cleanSvg(source: string): string | null {
  const svg = parseFragment(source)
    .childNodes.filter(isElement)
    .find(({ tagName }) => tagName === 'svg')
  if (!svg) return null
  cleanElement(svg)
  const has = (name: string) => svg.attrs.some((attribute) => attribute.name === name)
  if (!has('viewBox') && !(has('width') && has('height'))) return null
  svg.attrs = [{ name: 'xmlns', value: 'http://www.w3.org/2000/svg' }, ...svg.attrs]
  const root = tree.createDocumentFragment()
  tree.appendChild(root, svg)
  // HTML's only named character that XML doesn't know
  return serialize(root).replaceAll('&nbsp;', '&#160;')
}

function cleanElement(element: Element): void {
  element.attrs = element.attrs
    .filter(({ name }) => attributes.has(name))
    .filter(({ name, value }) => (name === 'href' ? /^#[\w.-]+$/.test(value) : !suspect.test(value)))
    .map(({ name, value }) => ({ name, value }))
  for (const child of [...element.childNodes]) {
    if (isElement(child) && isWanted(child)) cleanElement(child)
    else if (child.nodeName !== '#text') tree.detachNode(child)
  }
}

function isWanted(element: Element): boolean {
  if (!elements.has(element.tagName)) return false
  return element.tagName !== 'style' || !suspect.test(textOf(element))
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '<')).join('')
}
