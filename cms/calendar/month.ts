import { toLocalTime } from '@/i18n/formats'

/** Month from 1 to 12. */
export type Month = { year: number; month: number }

const pattern = /^((?:19|20|21)\d\d)-(0[1-9]|1[0-2])$/

/** The month that an address names, as `2026-11`; undefined for what isn't one. */
export function monthNamed(name: unknown): Month | undefined {
  const [, year, month] = (typeof name === 'string' && pattern.exec(name)) || []
  return year && month ? { year: Number(year), month: Number(month) } : undefined
}

export function nameOf({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

/** The month so many months after, or before. */
export function monthBeside({ year, month }: Month, months: number): Month {
  const date = new Date(Date.UTC(year, month - 1 + months))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }
}

/** The days of a month, as `2026-11-01`. */
export function daysOf({ year, month }: Month): string[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Array.from(
    { length: count },
    (_, at) => `${nameOf({ year, month })}-${String(at + 1).padStart(2, '0')}`,
  )
}

/** Which day of the week it is, from 1 for Monday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** The day on the clocks of a time zone, as `2026-11-01`. */
export function dayAt(iso: string, timeZone: string): string {
  return toLocalTime(iso, timeZone).slice(0, 10)
}
