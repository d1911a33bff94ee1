import { perLocale } from './addresses'
import type { Locale } from './routing'

/** Where Sweden's clocks are: the time zone of a municipality that has named no other. */
export const defaultTimeZone = 'Europe/Stockholm'

const monthNames = perLocale((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }))

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Made once for each language and time zone: a formatter costs a hundred times what its use does. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions & { timeZone: string }) {
  const key = `${locale} ${options.timeZone}`
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formatters.set(key, made)
  return made
}

function wordsOf(iso: string, locale: Locale, timeZone: string) {
  return partsBy(formatter(locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' }), iso)
}

function clockAt(iso: string, timeZone: string) {
  const clocks = formatter('en-GB', {
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
  return partsBy(clocks, iso)
}

function partsBy(format: Intl.DateTimeFormat, iso: string) {
  return Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]))
}

/** What follows the number of a year. */
const yearWord: Record<Locale, string> = { sv: '', en: '', uk: '\u00a0року' }

/** A day in words that no line tears apart, by the calendar of a time zone: 1 mars 2018 · 1 March 2018 · 1 березня 2018 року. */
export function formatDate(iso: string, locale: Locale, timeZone: string): string {
  // The month in words with the day before it: the languages put them together
  const { day, month, year } = wordsOf(iso, locale, timeZone)
  return `${day}\u00a0${month} ${year}${yearWord[locale]}`
}

type Clock = ReturnType<typeof partsBy>

/** A day and a minute; `day` is written by `formatDate`. */
const dateTimes: Record<Locale, (clock: Clock, day: string) => string> = {
  sv: ({ year, month, day, hour, minute }) => `${year}-${month}-${day} ${hour}.${minute}`,
  en: ({ hour, minute }, day) => `${day} at\u00a0${hour}:${minute}`,
  // Before a vowel sound Ukrainian says «об»: of the hours, only одинадцята begins with one
  uk: ({ hour, minute }, day) => `${day} ${hour === '11' ? 'об' : 'о'}\u00a0${hour}:${minute}`,
}

/** A minute on the clocks of a time zone: 2018-03-01 15.37 · 1 March 2018 at 15:37 · 1 березня 2018 року о 15:37. */
export function formatDateTime(iso: string, locale: Locale, timeZone: string): string {
  return dateTimes[locale](clockAt(iso, timeZone), formatDate(iso, locale, timeZone))
}

/** A minute on the clocks of a time zone without its day: 15.37 in Swedish, else 15:37. */
export function formatClock(iso: string, locale: Locale, timeZone: string): string {
  const { hour, minute } = clockAt(iso, timeZone)
  return `${hour}${locale === 'sv' ? '.' : ':'}${minute}`
}

/** The same moment for machines, with the zone's offset of that day: 2018-03-01T15:37:00+01:00. */
export function toLocalTime(iso: string, timeZone: string): string {
  const clock = clockAt(iso, timeZone)
  const offset = clock.timeZoneName?.replace('GMT', '') || '+00:00'
  return `${clock.year}-${clock.month}-${clock.day}T${clock.hour}:${clock.minute}:${clock.second}${offset}`
}

/** The name of a month, 1 to 12, as it stands alone: mars · March · березень. */
export function formatMonth(month: number, locale: Locale): string {
  return monthNames[locale].format(Date.UTC(2000, month - 1, 15))
}

/** The first moment of a month (1 to 12; 13 is the next January) on the clocks of a time zone, as ISO 8601 in UTC. */
export function monthStart(year: number, month: number, timeZone: string): string {
  const midnight = Date.UTC(year, month - 1)
  const [, sign = '+', hours, minutes] =
    /([+-])(\d\d):(\d\d)$/.exec(toLocalTime(new Date(midnight).toISOString(), timeZone)) ?? []
  const offset = (Number(hours) * 60 + Number(minutes)) * 60 * 1000
  return new Date(midnight - (sign === '-' ? -offset : offset)).toISOString()
}

/** Year and month (1 to 12) on the clocks of a time zone. */
export function monthOf(iso: string, timeZone: string): { year: number; month: number } {
  const clock = clockAt(iso, timeZone)
  return { year: Number(clock.year), month: Number(clock.month) }
}

/** January to December. */
export const months = Array.from({ length: 12 }, (_, at) => at + 1)
