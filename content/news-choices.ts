import { months, monthStart } from '@/i18n/formats'
import type { NewsFilter } from '@/i18n/news-addresses'
import { routing, type Locale } from '@/i18n/routing'
import { municipality } from './municipality'
import { newsYears } from './news'
import { whichHaveEntries } from './news-entries'
import { findTopic } from './topics'

/**
 * The years that a list of news can be narrowed down to, the latest first, and the months (1–12) of the year that is
 * chosen: those that have something in this language and on this topic. What is chosen already is always among them.
 */
export async function newsTimes(
  locale: Locale,
  { topic, year, month }: NewsFilter,
): Promise<{ years: number[]; months: number[] }> {
  const { timeZone } = await municipality()
  const start = (of: number) => monthStart(year ?? 0, of, timeZone)
  const list = { language: locale, topic: (topic && (await findTopic(locale, topic))?.id) || 0 }
  const inMonth = await whichHaveEntries(
    year ? months.map((one) => ({ ...list, from: start(one), until: start(one + 1) })) : [],
  )
  return {
    years: await yearsIn([list], year),
    months: year ? months.filter((one, at) => inMonth[at] || one === month) : [],
  }
}

/** The years that have news in any language, the latest first, and the one that is chosen. */
export async function yearsInAnyLanguage(chosen?: number): Promise<number[]> {
  return yearsIn(
    routing.locales.map((language) => ({ language, topic: 0 })),
    chosen,
  )
}

async function yearsIn(lists: { language: Locale; topic: number }[], chosen?: number): Promise<number[]> {
  const { timeZone } = await municipality()
  const start = (year: number) => monthStart(year, 1, timeZone)
  const years = (await newsYears()).flatMap((year) => lists.map((list) => ({ year, list })))
  const inYear = await whichHaveEntries(
    years.map(({ year, list }) => ({ ...list, from: start(year), until: start(year + 1) })),
  )
  return [...new Set(years.flatMap(({ year }, at) => (inYear[at] || year === chosen ? [year] : [])))]
}
