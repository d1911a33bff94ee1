const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export type Attributes = Record<string, string>

/** An element of well-formed HTML; `inner` is markup already. */
export function tag(name: string, inner: string, given: Attributes = {}): string {
  return `<${name}${attributes(given)}>${inner}</${name}>`
}

export function attributes(given: Attributes): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')
}

/** Text for XML 1.0 and HTML: escaped, and without the control characters that XML can't hold. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
