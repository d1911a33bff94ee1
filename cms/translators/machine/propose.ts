import type { PayloadRequest } from 'payload'
import type { PartId } from '@/editions/units'
import { refusals } from '../refusals'
import { Refused } from '../refused'
import type { PartChange } from '../sheet/change'
import { pairedParts, problemOf, type PairedPart, type PairedUnit } from '../sheet/parts'
import { saveBeside } from '../sheet/save'
import type { Work } from '../sheet/work'
import { fromMarkup, toMarkup } from './markup'
import { machineProblems } from './problems'
import type { Translator } from './translator'

type Wish = { part: PairedPart; units: PairedUnit[] }

/**
 * Has a machine write what is asked for: one part that isn't done, or every part that nobody has written in. What it writes
 * is kept as its own until somebody says that it's right; a part of which it loses a mark stays as it is.
 * @returns how many parts it wrote, and how many it left @throws Refused
 */
export async function propose(
  req: PayloadRequest,
  find: () => Promise<Work>,
  translate: Translator,
  part?: PartId,
): Promise<{ taken: number; left: number }> {
  const work = await find()
  const wishes = wishesIn(pairedParts(work), part)
  if (wishes.length === 0) throw new Refused(409, machineProblems.nothing)
  const texts = wishes.flatMap(({ units }) =>
    units.map(({ source = '', isPlain }) => toMarkup(source, isPlain)),
  )
  const answers = await translate(texts, work.latest.language, work.draft.language)
  const changes = wishes.flatMap((wish) => changeOf(wish, answers.splice(0, wish.units.length)) ?? [])
  if (changes.length > 0) await saveBeside(req, find, changes)
  return { taken: changes.length, left: wishes.length - changes.length }
}

function wishesIn(parts: readonly PairedPart[], asked: PartId | undefined): Wish[] {
  if (asked !== undefined && !parts.some(({ id }) => id === asked))
    throw new Refused(404, refusals.unknownPart)
  return parts.flatMap((part) => {
    const isAskedFor = asked === part.id && part.state !== 'done'
    const units = part.units.filter(
      ({ source, target }) =>
        source !== undefined && target !== undefined && (isAskedFor ? /\p{L}/u.test(source) : target === ''),
    )
    const isMeant = asked === undefined ? part.state === 'open' : isAskedFor
    return isMeant && units.length > 0 ? [{ part, units }] : []
  })
}

/** Nothing where a mark of the original is lost, or there are no words. */
function changeOf({ part, units }: Wish, answers: readonly string[]): PartChange | null {
  const words = units.map((unit, at) => ({ unit, is: fromMarkup(answers[at] ?? '', unit.isPlain) }))
  if (words.some(({ unit, is }) => !is.trim() || problemOf(unit, is))) return null
  const isWhole = part.units.every(
    (unit) => unit.target === undefined || unit.target !== '' || units.includes(unit),
  )
  if (!isWhole) return null
  return {
    part: part.id,
    units: Object.fromEntries(words.map(({ unit, is }) => [unit.key, { was: unit.target, is }])),
    state: 'machine',
  }
}
