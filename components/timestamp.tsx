import { formatDate, formatDateTime, toStockholm } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'

/** A moment in the reader's language and Stockholm's time; by the day, or to the minute. */
export function Timestamp({
  at,
  locale,
  to = 'minute',
}: {
  at: string
  locale: Locale
  to?: 'day' | 'minute'
}) {
  return (
    <time dateTime={toStockholm(at)}>
      {to === 'day' ? formatDate(at, locale) : formatDateTime(at, locale)}
    </time>
  )
}
