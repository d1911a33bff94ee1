import type { Locale } from '@/i18n/routing'

/** Months as they stand beside a day, by the number of the month from 0. */
const months: Record<Locale, string[]> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
}

const day = 24 * 60 * 60 * 1000
/** What is longer ago is told as history. */
const recent = 366 * day

/** Dates with a year in a text, as they are written there, that have passed within a year. `now` in milliseconds since the epoch. */
export function passedDates(text: string, language: Locale, now: number): string[] {
  const dates = [...numeric(text), ...inWords(text, language)]
  return dates.flatMap(({ written, at }) => (at + day < now && now - at < recent ? [written] : []))
}

function numeric(text: string) {
  return [...text.matchAll(/\b(\d{4})-(\d\d)-(\d\d)\b/g)].map(([written]) => ({
    written,
    at: Date.parse(written),
  }))
}

function inWords(text: string, language: Locale) {
  const names = months[language]
  const month = `(${names.join('|')})`
  const space = '[\\s\\u00a0]+'
  const orders = [
    new RegExp(`(?<day>\\d{1,2})${space}(?<month>${month})${space}(?<year>\\d{4})`, 'gi'),
    new RegExp(`(?<month>${month})${space}(?<day>\\d{1,2}),${space}(?<year>\\d{4})`, 'gi'),
  ]
  return orders.flatMap((order) =>
    [...text.matchAll(order)].map(({ 0: written, groups }) => {
      const at = names.findIndex((name) => name.toLowerCase() === groups?.month?.toLowerCase())
      return { written, at: Date.UTC(Number(groups?.year), at, Number(groups?.day)) }
    }),
  )
}
