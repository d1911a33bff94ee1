import type { DefaultTreeAdapterMap } from 'parse5'

/** Client components that Next itself puts into every page; they do nothing for a reader who never navigates in script. */
const frameworkParts = new Set(['OutletBoundary', 'ViewportBoundary', 'MetadataBoundary'])

/** The flight data (React's own format, as Next writes it into inline scripts) in one string. */
export function flightOf(scripts: readonly string[]): string {
  return scripts
    .map((script) => /^self\.__next_f\.push\((\[1,[^]*\])\)$/.exec(script.trim())?.[1])
    .filter((json) => json !== undefined)
    .map((json) => (JSON.parse(json) as [number, string])[1])
    .join('')
}

/**
 * Names the client components that a page renders: module references (`b:I[…,"Button"]`) that some element uses
 * (`["$","$Lb",…]`), but for Next's own router parts. A reference without an element, such as an error boundary's, is
 * not rendered and does no harm.
 */
export function findClientComponents(flight: string): string[] {
  const references = [...flight.matchAll(/^([0-9a-f]+):I\[[^\n]*?,"([^"]*)"(?:,1)?\]$/gm)]
  return references
    .map(([, id = '', name = '']) => ({ id, name: resolveName(flight, name) }))
    .filter(({ id, name }) => !frameworkParts.has(name) && isRendered(flight, id))
    .map(({ name }) => name)
}

/** A name that occurs twice is written once, as a row of its own (`e:"ViewportBoundary"`), and pointed to (`"$e"`). */
function resolveName(flight: string, name: string): string {
  if (!name.startsWith('$')) return name
  return new RegExp(`^${name.slice(1)}:"([^"]*)"$`, 'm').exec(flight)?.[1] ?? name
}

function isRendered(flight: string, id: string): boolean {
  const pieces = flight.split(`["$","$L${id}",`)
  return pieces.slice(1).some((use, at) => !isRouterPart(pieces[at] ?? '', use))
}

/** Next's layout router has `parallelRouterKey`; its template is always the value of the property `template`. */
function isRouterPart(before: string, use: string): boolean {
  return /^(null|"[^"]*"),\{"parallelRouterKey":/.test(use) || before.endsWith('"template":')
}

/** Comments and templates that React leaves where content comes later or failed: the HTML alone is not the page. */
export function isUnfinished(node: DefaultTreeAdapterMap['childNode']): boolean {
  if ('data' in node) return /^\$[?!~]$/.test(node.data)
  if (node.nodeName !== 'template' || !('attrs' in node)) return false
  return node.attrs.some(({ name, value }) => name === 'id' && /^[BP]:/.test(value))
}
