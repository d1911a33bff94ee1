import type { Payload } from 'payload'
import { fromPayload } from '@/database/sql'

/** What readers have said of one edition. */
export type Counts = {
  work: string
  language: string
  /** Where it was when somebody last said something. */
  path: string
  yes: number
  no: number
  faults: number
  /** Faults that nobody has dealt with. */
  open: number
}

const mostPages = 100

/** Feedback counted by edition: most faults to deal with first, then least helpful. Counted in the database. */
export async function countFeedback(payload: Payload): Promise<Counts[]> {
  const count = (condition: string) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`
  const rows = await fromPayload(payload.db).all(
    `SELECT work, language, MAX(path) AS path, ${count(`kind = 'yes'`)} AS yes, ${count(`kind = 'no'`)} AS no,
       ${count(`kind = 'fault'`)} AS faults,
       ${count(`kind = 'fault' AND (handled IS NULL OR NOT handled)`)} AS open
     FROM feedback GROUP BY work, language ORDER BY open DESC, no DESC, yes DESC LIMIT ${mostPages}`,
  )
  return rows.map((row) => ({
    work: String(row.work),
    language: String(row.language),
    path: String(row.path),
    yes: Number(row.yes),
    no: Number(row.no),
    faults: Number(row.faults),
    open: Number(row.open),
  }))
}
