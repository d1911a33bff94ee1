/** A decoded path in lower case and composed letters (NFC), with single slashes, and none at the end. */
export function tidied(path: string): string {
  const tidy = path.normalize('NFC').toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '')
  return tidy === '' ? '/' : tidy
}
