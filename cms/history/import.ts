import type { Payload } from 'payload'
import { checkImport } from '@/editions/import-check'
import type { Term } from '@/editions/glossary'
import { ImportError, parseLine, parseTermLine } from '@/editions/jsonl'
import type { Revision } from '@/editions/model'
import { atomically } from './atomically'
import { siteFaults } from './check-site'
import { writeHistory } from './write'

/**
 * Takes an export in on an empty site: the revisions as they are, with their hashes, and the articles that they make;
 * of the glossary, the words that the site hasn't got.
 * Uploaded files aren't in it: their folder (`DATA_DIR/media`) is copied beside. Returns how many revisions came in.
 * @throws ImportError that names each fault in a sentence; nothing is written then
 */
export async function importLines(payload: Payload, text: string): Promise<number> {
  const { terms, revisions } = parse(text)
  const faults = [...termFaults(terms), ...checkImport(revisions), ...(await siteFaults(payload, revisions))]
  if (faults.length > 0) throw new ImportError(faults.join('\n'))
  await atomically(payload, (req) => writeHistory(req, revisions, terms))
  return revisions.length
}

function parse(text: string): { terms: Term[]; revisions: Revision[] } {
  const terms: Term[] = []
  const revisions: Revision[] = []
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  for (const [index, line] of lines.entries()) {
    const term = parseTermLine(line, index + 1)
    if (term) terms.push(term)
    else revisions.push(parseLine(line, index + 1))
  }
  return { terms, revisions }
}

function termFaults(terms: readonly Term[]): string[] {
  return terms.flatMap(({ term, swedish }, index) =>
    terms.slice(0, index).some((other) => other.term === term || other.swedish === swedish)
      ? [`The import has the word ${swedish} of the glossary twice.`]
      : [],
  )
}
