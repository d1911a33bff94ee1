import type { Payload } from 'payload'
import { checkImport } from '@/editions/import-check'
import { ImportError, parseLine } from '@/editions/jsonl'
import { atomically } from './atomically'
import { siteFaults } from './check-site'
import { writeHistory } from './write'

/**
 * Takes an export in on an empty site: the revisions as they are, with their hashes, and the articles that they make.
 * Uploaded files aren't in it: their folder (`DATA_DIR/media`) is copied beside. Returns how many revisions came in.
 * @throws ImportError that names each fault in a sentence; nothing is written then
 */
export async function importLines(payload: Payload, text: string): Promise<number> {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const revisions = lines.map((line, index) => parseLine(line, index + 1))
  const faults = [...checkImport(revisions), ...(await siteFaults(payload, revisions))]
  if (faults.length > 0) throw new ImportError(faults.join('\n'))
  await atomically(payload, (req) => writeHistory(req, revisions))
  return revisions.length
}
