import { tagsIn, tagsOfTranslation, type Tag } from '@/editions/tags'
import { fromTagged, toTagged, type TagProblem } from '@/editions/tagged'
import { saysNothing, unitsOf, type PartId, type Unit } from '@/editions/units'
import { matchUnits } from '@/editions/weave-translation'
import { inlineText } from '@/editions/text'
import type { PartState } from '../progress'
import type { Revision } from '@/editions/model'
import type { Work } from './work'

/** A unit of the original beside the translation's; one of them may lack it. Texts have numbered tags (`editions/tagged.ts`). */
export type PairedUnit = {
  key: string
  isPlain: boolean
  /** By their numbers from 1; the first `required` are the original's. */
  tags: Tag[]
  required: number
  source?: string
  /** What the original was when the translation was written. */
  was?: string
  /** Empty where the words are still the original's. */
  target?: string
}

export type PairedPart = { id: PartId; state: PartState; isMachine: boolean; units: PairedUnit[] }

/** As much of a work as its parts are paired by. */
export type PairSource = Pick<Work, 'content' | 'latest' | 'progress' | 'stateOf' | 'since'>

/** An original that nobody has translated yet. */
export function untouched(latest: Revision): PairSource {
  return { content: latest.content, latest, progress: {}, stateOf: () => 'open', since: () => latest }
}

/** The parts of the original as it is now, in order, beside the translation's words. What has no words has no units. */
export function pairedParts(work: PairSource): PairedPart[] {
  const translated = unitsOf(work.content)
  return [...unitsOf(work.latest.content)].map(([id, units]): PairedPart => {
    const state = work.stateOf(id)
    const before = unitsOf(work.since(id).content).get(id) ?? []
    const own = new Map((translated.get(id) ?? []).map((unit) => [unit.key, unit]))
    const matches = matchUnits(before, units)
    const sources = new Map(units.filter((unit) => !saysNothing(unit)).map((unit) => [unit.key, unit]))
    const said = [...own.values()].filter((unit) => !saysNothing(unit))
    const keys = new Set([...sources.keys(), ...said.map(({ key }) => key)])
    return {
      id,
      state,
      isMachine: work.progress[id]?.state === 'machine',
      units: [...keys].flatMap((key) => pair(sources.get(key), own.get(key), matches.get(key), state)),
    }
  })
}

function pair(
  source: Unit | undefined,
  own: Unit | undefined,
  before: Unit | undefined,
  state: PartState,
): PairedUnit[] {
  const { key, isPlain } = source ?? own ?? {}
  if (key === undefined || isPlain === undefined) return []
  const tags = tagsOfTranslation(source?.content ?? [], own?.content ?? [])
  const write = (unit: Unit, as: Tag[]) => (isPlain ? inlineText(unit.content) : toTagged(unit.content, as))
  const written = source && write(source, tagsIn(source.content))
  const isUntouched = state === 'open' && own && source && isSame(source, own)
  const target = own && (isUntouched && /\p{L}/u.test(inlineText(own.content)) ? '' : write(own, tags))
  return [
    {
      ...{ key, isPlain, tags, required: source ? tagsIn(source.content).length : 0 },
      ...(written !== undefined && { source: written }),
      ...(before && { was: write(before, tagsIn(before.content)) }),
      ...(target !== undefined && { target }),
    },
  ]
}

function isSame(one: Unit, other: Unit): boolean {
  return inlineText(one.content).trim() === plainTerms(other).trim()
}

/** A term of the glossary has the Swedish word behind it in a translation, which nobody has written. */
function plainTerms({ content }: Unit): string {
  return inlineText(
    content.map((part) =>
      part.kind === 'term' ? { kind: 'term' as const, term: part.term, text: part.text } : part,
    ),
  )
}

/** What is wrong with the tags of words for a unit, all of whose original's must be there. */
export function problemOf({ isPlain, tags, required }: PairedUnit, text: string): TagProblem | undefined {
  const read = isPlain ? undefined : fromTagged(text, tags, required)
  return read && 'problem' in read ? read.problem : undefined
}

/** The parts that somebody is still writing, and that lack a mark of their original. */
export function withoutMarks(parts: readonly PairedPart[]): PairedPart[] {
  return parts.filter(
    ({ state, units }) =>
      state === 'open' && units.some((unit) => unit.target && problemOf(unit, unit.target)),
  )
}

/** The parts that are still in the original's words. */
export function untranslated(parts: readonly PairedPart[]): PairedPart[] {
  return parts.filter(({ units }) => units.some(({ target }) => target === ''))
}
