/** True for an address that a browser opens without running anything: http(s), mailto, tel, or a place on this site. */
export function isSafeHref(href: string): boolean {
  if (/^[/#]/.test(href)) return !/^\/[/\\]/.test(href)
  return URL.canParse(href) && ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(href).protocol)
}

/** Where an uploaded file is, from the root of the site. */
export function fileAddress(file: string): string {
  return `/api/media/file/${encodeURIComponent(file)}`
}
