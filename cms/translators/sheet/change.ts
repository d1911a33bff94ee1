import type { EditionContent, Inline } from '@/editions/model'
import { fromTagged } from '@/editions/tagged'
import { mapUnits, unitsOf, type PartId, type Unit } from '@/editions/units'
import type { Progress } from '../progress'
import { refusals, tagSentence } from '../refusals'
import { Refused } from '../refused'
import { pairedParts, problemOf, type PairedPart, type PairedUnit, type PairSource } from './parts'

/**
 * What somebody makes of a part: words with tags by the keys of its units, empty to begin again from the original's. `was`
 * is what stood there when they began. Without `state` a part stays where it was.
 */
export type PartChange = {
  part: PartId
  units: Record<string, { was?: string | undefined; is: string }>
  state?: Progress[string]['state'] | undefined
}

/** The translation with these changes, and how far it has come then. @throws Refused */
export function changed(
  work: PairSource,
  changes: readonly PartChange[],
): { content: EditionContent; progress: Progress } {
  const parts = new Map(pairedParts(work).map((part) => [part.id, part]))
  const sources = unitsOf(work.latest.content)
  const words = new Map<string, Inline[]>()
  const progress = { ...work.progress }
  for (const { part, units, state } of changes) {
    const paired = parts.get(part)
    if (!paired) throw new Refused(404, refusals.unknownPart)
    for (const [key, { was, is }] of Object.entries(units)) {
      const unit = paired.units.find((one) => one.key === key)
      if (unit?.target === undefined) throw new Refused(404, refusals.unknownPart)
      if (was !== undefined && was !== unit.target && is !== unit.target)
        throw new Refused(409, refusals.alsoChanged)
      if (is !== unit.target) words.set(`${part} ${key}`, read(unit, part, is, sources.get(part)))
    }
    if (state && state !== 'open') refuseUnready(paired, units)
    const { number } = work.latest
    progress[part] = state
      ? { follows: state === 'open' ? (progress[part]?.follows ?? number) : number, state }
      : (progress[part] ?? { follows: number, state: 'open' })
  }
  const content = mapUnits(work.content, (part, unit) => words.get(`${part} ${unit.key}`) ?? unit.content)
  return { content, progress }
}

const oneLine: readonly PartId[] = ['title', 'lead']

function read(unit: PairedUnit, part: PartId, is: string, sources: readonly Unit[] = []): Inline[] {
  if (!is.trim()) {
    const source = sources.find(({ key }) => key === unit.key)
    if (!source) throw new Refused(400, refusals.blank)
    return source.content
  }
  if (unit.isPlain)
    return [{ kind: 'text', text: oneLine.includes(part) ? is.replace(/\s*\n\s*/g, ' ') : is }]
  // Who is still writing has marks to put in
  const found = fromTagged(is, unit.tags, 0)
  if ('problem' in found) throw new Refused(400, tagSentence(found.problem))
  return found.content
}

/** Nothing is done with while a field is empty, or a mark of the original is missing. */
function refuseUnready({ units }: PairedPart, changes: PartChange['units']): void {
  for (const unit of units) {
    if (unit.target === undefined) continue
    const text = changes[unit.key]?.is ?? unit.target
    if (!text.trim()) throw new Refused(400, refusals.blank)
    const problem = problemOf(unit, text)
    if (problem) throw new Refused(400, tagSentence(problem))
  }
}
