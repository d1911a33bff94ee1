import { escapeMarkup } from '@/editions/markup'

/** An XML element. A string is its text; an array its child elements, as this function made them. */
export function element(
  name: string,
  attributes: Record<string, string>,
  content: string | string[] = [],
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${escapeMarkup(value)}"`)
  const start = [name, ...pairs].join(' ')
  const inner = typeof content === 'string' ? escapeMarkup(content) : content.join('')
  return inner ? `<${start}>${inner}</${name}>` : `<${start}/>`
}

/** A whole XML document; `type` is its media type. Open to every site, as feeds and data are. */
export function xmlResponse(type: string, root: string, headers: Record<string, string> = {}): Response {
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${root}\n`, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Access-Control-Allow-Origin': '*', ...headers },
  })
}
