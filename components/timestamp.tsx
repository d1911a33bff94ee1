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
  return (
    <time dateTime={toLocalTime(at, timeZone)}>
      {to === 'day' ? formatDate(at, locale, timeZone) : formatDateTime(at, locale, timeZone)}
    </time>
  )
}
