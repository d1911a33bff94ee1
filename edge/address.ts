/** What a request asks for, in the one spelling that the cache, the app and the logs know it by. */
export type Address = {
  /** Percent-encoded, no dot segments, no double slashes (RFC 3986, 6.2.2). */
  path: string
  /** With its `?`, as it came, or empty. */
  search: string
}

export type Reading =
  { kind: 'address'; address: Address } | { kind: 'moved'; to: string } | { kind: 'refused' }

const unreserved = /[A-Za-z0-9\-._~]/

/** Same address, one spelling: needless escapes undone, the others in upper case, raw bytes escaped. */
function normalisePath(path: string): string {
  return path
    .replace(/[^\x21-\x7e]|["<>\\^`{|}]/g, (char) => encodeByte(char.charCodeAt(0)))
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => {
      const char = String.fromCharCode(parseInt(hex, 16))
      return unreserved.test(char) ? char : `%${hex.toUpperCase()}`
    })
}

const encodeByte = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`

function isUtf8(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/**
 * Reads a request target (RFC 9112, 3.2: origin or absolute form; the host of an absolute form is judged elsewhere).
 * Refuses what could mean one page to us and another to the app: control characters, escaped slashes, dot segments,
 * broken or overlong UTF-8. Doubled slashes are sent to the address that was meant.
 */
export function readAddress(target: string): Reading {
  const origin = target.replace(/^https?:\/\/[^/?#]*/i, '')
  const [beforeFragment = ''] = origin.split('#', 1)
  const mark = beforeFragment.indexOf('?')
  const rawPath = (mark < 0 ? beforeFragment : beforeFragment.slice(0, mark)) || '/'
  const search = mark < 0 ? '' : beforeFragment.slice(mark)
  if (!rawPath.startsWith('/')) return refused
  const path = normalisePath(rawPath)
  if (/%(?![0-9A-F]{2})/.test(path) || !isUtf8(path)) return refused
  if (/%(0|1|7F|2F|5C)/.test(path)) return refused
  if (path.split('/').some((segment) => segment === '.' || segment === '..')) return refused
  if (path.includes('//')) return { kind: 'moved', to: path.replace(/\/+/g, '/') + search }
  return { kind: 'address', address: { path, search } }
}

const refused: Reading = { kind: 'refused' }

/**
 * The key of a public page: its path with the query parameters that pages here know, in one order, so that others
 * don't multiply copies. Empty values are left out.
 */
export function pageKey({ path, search }: Address, known: readonly string[]): string {
  const given = new URLSearchParams(search)
  const kept = new URLSearchParams()
  for (const name of [...known].sort()) {
    for (const value of given.getAll(name).slice(0, 20)) if (value !== '') kept.append(name, value)
  }
  const query = kept.toString()
  return query ? `${path}?${query}` : path
}

/** Whether `path` is one of these places or below one. */
export function isUnder(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`))
}

/** The path of a page's key: the query may be what somebody searches for, which no log keeps. */
export const pathOfKey = (key: string) => key.replace(/\?.*$/, '')
