/**
 * JSON in the one form that RFC 8785 (JCS) prescribes, so that equal values have equal bytes and thus one hash.
 * Properties that are `undefined` are left out, as JSON does. ECMAScript writes numbers and strings as the RFC asks.
 * @throws TypeError for what JSON can't say: a number that isn't finite, half a surrogate pair, a Date, a function …
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (typeof value === 'string' && isWellFormed(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (isPlainObject(value)) {
    const properties = Object.entries(value)
      .filter(([, property]) => property !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1)) // by UTF-16 code units (RFC 8785, 3.2.3)
      .map(([name, property]) => `${canonicalJson(name)}:${canonicalJson(property)}`)
    return `{${properties.join(',')}}`
  }
  throw new TypeError(`Canonical JSON has no form for this ${typeof value}.`)
}

/** Text with half surrogate pairs replaced by U+FFFD, as UTF-8 has it for what it can't carry. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** False for text with half a surrogate pair, which UTF-8 can't carry. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
