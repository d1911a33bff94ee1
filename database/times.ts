/** A time from a raw query in ISO 8601, UTC: SQLite keeps times as text, PostgreSQL gives them as dates. */
export function isoTime(time: unknown): string {
  return new Date(time instanceof Date ? time : String(time)).toISOString()
}
