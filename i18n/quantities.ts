import type { Locale } from './routing'

type Unit = 'byte' | 'kilobyte' | 'megabyte' | 'hour' | 'minute' | 'second'

/** A number with its unit on one line: 1,2 MB · 1.2 MB · 1,2 МБ. */
function withUnit(value: number, unit: Unit, locale: Locale): string {
  const options = {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  } as const
  return new Intl.NumberFormat(locale, options).format(value).replaceAll(' ', '\u00a0')
}

/** How big a file is, given in bytes. */
export function formatSize(bytes: number, locale: Locale): string {
  if (bytes < 1000) return withUnit(bytes, 'byte', locale)
  // What would be rounded to a thousand kilobytes is a megabyte
  if (bytes < 999_500) return withUnit(bytes / 1000, 'kilobyte', locale)
  return withUnit(bytes / 1_000_000, 'megabyte', locale)
}

/** How long something is, given in seconds: 1 tim 3 min · 1 hr 3 min · 1 год 3 хв. */
export function formatDuration(seconds: number, locale: Locale): string {
  const parts = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor(seconds / 60) % 60, 'minute'],
    [seconds % 60, 'second'],
  ] as const
  return parts
    .filter(([value]) => value > 0)
    .map(([value, unit]) => withUnit(value, unit, locale))
    .join(' ')
}

/** The name of any language (BCP 47) in the reader's. */
export function languageName(language: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
}

/** Several things in a row, the last two joined by a word. */
export function inARow(things: string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(things)
}
