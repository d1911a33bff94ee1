import { perLocale } from './addresses'
import type { Locale } from './routing'

const timeZone = 'Europe/Stockholm'

// Made once: a formatter costs a hundred times what its use does
const words = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' }),
)
const monthNames = perLocale((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }))
const clocks = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
})

function partsBy(format: Intl.DateTimeFormat, iso: string) {
  return Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]))
}

/** What follows the number of a year. */
const yearWord: Record<Locale, string> = { sv: '', en: '', uk: ' року' }

/** A day in words, by Stockholm's calendar: 1 mars 2018 · 1 March 2018 · 1 березня 2018 року. */
export function formatDate(iso: string, locale: Locale): string {
  // The month in words with the day before it: the languages put them together
  const { day, month, year } = partsBy(words[locale], iso)
  return `${day} ${month} ${year}${yearWord[locale]}`
}

type Clock = ReturnType<typeof partsBy>

/** A day and a minute; `day` is written by `formatDate`. */
const dateTimes: Record<Locale, (clock: Clock, day: string) => string> = {
  sv: ({ year, month, day, hour, minute }) => `${year}-${month}-${day} ${hour}.${minute}`,
  en: ({ hour, minute }, day) => `${day} at ${hour}:${minute}`,
  // Before a vowel sound Ukrainian says «об»: of the hours, only одинадцята begins with one
  uk: ({ hour, minute }, day) => `${day} ${hour === '11' ? 'об' : 'о'} ${hour}:${minute}`,
}

/** A minute on Stockholm's clocks: 2018-03-01 15.37 · 1 March 2018 at 15:37 · 1 березня 2018 року о 15:37. */
export function formatDateTime(iso: string, locale: Locale): string {
  const clock = partsBy(clocks, iso)
  return dateTimes[locale](clock, formatDate(iso, locale))
}

/** A minute on Stockholm's clocks without its day: 15.37 in Swedish, else 15:37. */
export function formatClock(iso: string, locale: Locale): string {
  const { hour, minute } = partsBy(clocks, iso)
  return `${hour}${locale === 'sv' ? '.' : ':'}${minute}`
}

/** The same moment for machines, with Stockholm's offset of that day: 2018-03-01T15:37:00+01:00. */
export function toStockholm(iso: string): string {
  const clock = partsBy(clocks, iso)
  const offset = clock.timeZoneName?.replace('GMT', '') || '+00:00'
  return `${clock.year}-${clock.month}-${clock.day}T${clock.hour}:${clock.minute}:${clock.second}${offset}`
}

/** The name of a month, 1 to 12, as it stands alone: mars · March · березень. */
export function formatMonth(month: number, locale: Locale): string {
  return monthNames[locale].format(Date.UTC(2000, month - 1, 15))
}

/** The first moment of a month (1 to 12; 13 is the next January) on Stockholm's clocks, as ISO 8601 in UTC. */
export function monthStart(year: number, month: number): string {
  const midnight = Date.UTC(year, month - 1)
  const offset = /([+-]\d\d):\d\d$/.exec(toStockholm(new Date(midnight).toISOString()))?.[1]
  return new Date(midnight - Number(offset) * 60 * 60 * 1000).toISOString()
}

/** Year and month (1 to 12) on Stockholm's clocks. */
export function monthOf(iso: string): { year: number; month: number } {
  const clock = partsBy(clocks, iso)
  return { year: Number(clock.year), month: Number(clock.month) }
}

/** January to December. */
export const months = Array.from({ length: 12 }, (_, at) => at + 1)
