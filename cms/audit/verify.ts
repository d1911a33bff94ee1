import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import type { Line } from './line'
import { lineProblem } from './line'
import { allLines } from './lines'
import { columnsOf } from './record'

/** How many lines the log has, or what is wrong with the first that doesn't hold, in a sentence. */
export async function verifyLog(payload: Payload): Promise<{ lines: number } | { problem: string }> {
  let previous: Line | undefined
  for await (const { id: _id, ...columns } of allLines(payload)) {
    const line = columns.record
    const problem = lineProblem(line, previous)
    if (problem) return { problem }
    if (!isDeepStrictEqual(columns, columnsOf(line)))
      return { problem: `Line ${line.number} of the log is kept as what it isn’t.` }
    previous = line
  }
  return { lines: previous?.number ?? 0 }
}
