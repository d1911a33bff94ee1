import { Temporal } from 'temporal-polyfill'

/**
 * The moment (ISO 8601, UTC) at which clocks show a time. Where they skip it, as on the last Sunday of March, it's `moved`
 * on by what they skip; where they show it twice, as in October, it's one of `two`.
 */
export type Moment = { kind: 'one' | 'moved'; at: string } | { kind: 'two'; at: [string, string] }

/**
 * @param wallTime ISO 8601 without an offset, such as `2027-03-28T02:30`
 * @param timeZone a name of the IANA time zone database
 * @throws RangeError for what isn't a day and a time
 */
export function momentOf(wallTime: string, timeZone: string): Moment {
  const shown = Temporal.PlainDateTime.from(wallTime)
  const first = shown.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const second = shown.toZonedDateTime(timeZone, { disambiguation: 'later' })
  const at = inUtc(second)
  if (first.equals(second)) return { kind: 'one', at }
  return second.toPlainDateTime().equals(shown)
    ? { kind: 'two', at: [inUtc(first), at] }
    : { kind: 'moved', at }
}

function inUtc({ epochMilliseconds }: Temporal.ZonedDateTime): string {
  return new Date(epochMilliseconds).toISOString()
}
