import { addressOf } from './addresses'
import type { Locale } from './routing'

/** What a list of news is narrowed down to; a month (1 to 12) only within a year. `topic` is a slug in the list's language. */
export type NewsFilter = { topic?: string; year?: number; month?: number }

/** The one address of a list of news, or of its feed: `/nyheter/amne/miljo/2018/03`. */
export function newsAddress(locale: Locale, { topic, year, month }: NewsFilter, feed = false): string {
  const about = topic ? '/topic/[topic]' : ''
  const when = year ? (month ? '/[year]/[month]' : '/[year]') : ''
  return addressOf(locale, `/news${about}${when}${feed ? '/atom.xml' : ''}`, {
    topic: topic ?? '',
    year: String(year ?? ''),
    month: String(month ?? '').padStart(2, '0'),
  })
}
