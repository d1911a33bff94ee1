/** True for an address that a browser opens without running anything: http(s), mailto, tel, or a place on this site. */
export function isSafeHref(href: string): boolean {
  if (/^[/#]/.test(href)) return !/^\/[/\\]/.test(href)
  return URL.canParse(href) && ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(href).protocol)
}

/** True for an address on the web, of this site or another. */
export function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol)
}

/** Where an uploaded document is, from the root of the site. */
export function attachmentAddress(file: string): string {
  return `/api/attachments/file/${encodeURIComponent(file)}`
}

/** Where an uploaded picture is, from the root of the site. */
export function fileAddress(file: string): string {
  return `/api/media/file/${encodeURIComponent(file)}`
}

/** An address with what can't stand in one written as `%XX`, such as `|` or a lone `%`; letters of any alphabet stay. */
export function encoded(address: string): string {
  const [start = ''] = /^(https?:\/\/)?[^/?#]*/i.exec(address) ?? []
  const [path = '', ...fragment] = address.slice(start.length).split('#')
  return start + [path, ...(fragment.length > 0 ? [fragment.join('#')] : [])].map(encodedPart).join('#')
}

/** An address as it's read elsewhere than at `base`, valid whenever it was typed; itself where it's none. */
export function wholeAddress(href: string, base: string): string {
  return URL.canParse(href, base) ? encoded(new URL(href, base).href) : href
}

/** A part of an address, such as its query. */
export function encodedPart(part: string): string {
  const unfit = /%(?![\da-f]{2})|[^\w!$&'()*+,\-./:;=?@~%\u00A0-\u{10FFFD}]/giu
  return part.replace(unfit, encodeURIComponent)
}
