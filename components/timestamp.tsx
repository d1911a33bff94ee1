import { getTimeZone } from 'next-intl/server'
import { formatDate, formatDateTime, toLocalTime } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'

/** A moment in the reader's language and the municipality's time; by the day, or to the minute. */
export async function Timestamp({
  at,
  locale,
  to = 'minute',
}: {
  at: string
  locale: Locale
  to?: 'day' | 'minute'
}) {
  const timeZone = await getTimeZone({ locale })
  const machine = toLocalTime(at, timeZone)
  if (to === 'day') return <time dateTime={machine}>{formatDate(at, locale, timeZone)}</time>
  const words = formatDateTime(at, locale, timeZone)
  return <time dateTime={machine}>{locale === 'sv' ? <Whole words={words} /> : words}</time>
}

/** A line ends between the date and the time, not at the hyphens of a date in figures. */
function Whole({ words }: { words: string }) {
  const [date, clock] = words.split(' ')
  return (
    <>
      <span className="whitespace-nowrap">{date}</span> {clock}
    </>
  )
}
