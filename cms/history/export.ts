import type { Payload } from 'payload'
import { toLine } from '@/editions/jsonl'
import { allHistories } from './histories'

/** Every revision as JSON Lines (UTF-8), each edition's in order from the first. */
export async function* exportLines(payload: Payload): AsyncGenerator<string> {
  for await (const { revisions } of allHistories(payload))
    for (const revision of revisions) yield `${toLine(revision)}\n`
}
