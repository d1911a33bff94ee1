import type { Payload } from 'payload'
import { checkImport } from '@/editions/import-check'
import { ImportError, parseAside, parseLine } from '@/editions/jsonl'
import { asideFaults, noAsides, type Asides } from './asides'
import { record } from '../audit/record'
import { atomically } from '../atomically'
import { siteProblems } from './check-site'
import { writeHistory } from './write'
import type { Revision } from '@/editions/model'

/**
 * Takes an export in on an empty site: the revisions as they are, with their hashes, and the articles that they make,
 * with what is known of them; of the glossary and the topics, what the site hasn't got.
 * Uploaded files aren't in it: their folder (`DATA_DIR/media`) is copied beside. Returns how many revisions came in.
 * @throws ImportError that names each problem in a sentence; nothing is written then
 */
export async function importLines(payload: Payload, text: string): Promise<number> {
  const { revisions, ...asides } = parse(text)
  const problems = [
    ...asideFaults(asides, revisions),
    ...checkImport(revisions),
    ...(await siteProblems(payload, revisions)),
  ]
  if (problems.length > 0) throw new ImportError(problems.join('\n'))
  await atomically(payload, async (req) => {
    await writeHistory(req, revisions, asides)
    await record(req, { action: 'imported', details: { revisions: revisions.length } })
  })
  return revisions.length
}

function parse(text: string): Asides & { revisions: Revision[] } {
  const parsed: Asides & { revisions: Revision[] } = { ...structuredClone(noAsides), revisions: [] }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  for (const [index, line] of lines.entries()) {
    const aside = parseAside(line, index + 1)
    if (!aside) parsed.revisions.push(parseLine(line, index + 1))
    else if ('glossary' in aside) parsed.terms.push(aside.glossary)
    else if ('topic' in aside) parsed.topics.push(aside.topic)
    else if ('message' in aside) parsed.messages.push(aside.message)
    else parsed.metadata.push(aside.metadata)
  }
  return parsed
}
