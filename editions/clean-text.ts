/**
 * What no text should hold: control characters but for tab and line breaks, noncharacters, and lone surrogates (half an
 * emoji). XML can't carry them, PostgreSQL refuses some, and nobody sees them.
 */
const unwanted = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu

/** A text without what no text should hold: a form feed or vertical tab is a space, the rest is left out. */
export function cleanText(text: string): string {
  return text.replace(unwanted, (found) => {
    if (/[\t\n\r]/.test(found)) return found
    return /[\v\f]/.test(found) ? ' ' : ''
  })
}

/** Named values with all their texts cleaned. */
export function cleanFields(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, cleanTexts(value)]))
}

/** Anything made of objects, lists and texts, with all its texts cleaned; what isn't (a date, a file) stays as it is. */
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanTexts)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return cleanFields(value)
}
