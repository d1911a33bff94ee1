import type { Payload } from 'payload'
import { toLine, toTermLine } from '@/editions/jsonl'
import { allTerms } from '../glossary'
import { allHistories } from './histories'

/** The glossary, then every revision as JSON Lines (UTF-8), each edition's in order from the first. */
export async function* exportLines(payload: Payload): AsyncGenerator<string> {
  for (const term of await allTerms(payload)) yield `${toTermLine(term)}\n`
  for await (const { revisions } of allHistories(payload))
    for (const revision of revisions) yield `${toLine(revision)}\n`
}
