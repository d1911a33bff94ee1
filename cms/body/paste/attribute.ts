import type { DefaultTreeAdapterTypes } from 'parse5'

/** An attribute of an element; empty when it hasn't got it. */
export function attribute({ attrs }: DefaultTreeAdapterTypes.Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? ''
}

/** All the text in a node. */
export function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}

export function isElement(node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.Element {
  return 'tagName' in node
}

/** Every element within a node, in the order of the text. */
export function elementsIn(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  if (!('childNodes' in node)) return []
  return node.childNodes.flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : []))
}
