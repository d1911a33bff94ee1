import type { PayloadRequest } from 'payload'
import { isLocale, type Locale } from '@/i18n/routing'
import { atomicallyFor } from '../../atomically'
import { findEdition, findRevision } from '../../edition/lookups'
import { beginTranslation } from '../begin'
import { refusals } from '../refusals'
import { mayTranslate, Refused } from '../refused'
import type { PartChange } from '../sheet/change'
import { pairedParts, problemOf, type PairedPart } from '../sheet/parts'
import { saveChanges } from '../sheet/save'
import { findWork, type Work } from '../sheet/work'
import { foreignText, foreignUnit, otherLanguage, otherSource, otherVersion, wrongMarks } from './problems'
import { readXliff, wordsOf, type ReadText, type ReadUnit } from './read'

/**
 * Takes the translations of a file in as drafts, all of them or nothing; none is published. What must be as it was taken out:
 * the original's revision and words, and the ids. @returns how many drafts have something new @throws Refused
 */
export async function importXliff(
  req: PayloadRequest,
  file: string,
): Promise<{ count: number; language: Locale }> {
  const { to, texts } = readXliff(file)
  return atomicallyFor(req, async () => {
    let count = 0
    for (const text of texts) if (await takeIn(req, text, to)) count++
    return { count, language: to as Locale }
  })
}

async function takeIn(req: PayloadRequest, text: ReadText, to: string): Promise<boolean> {
  const { original, title, language } = await originalOf(req, text, to)
  if (!mayTranslate(req, text.collection, language)) throw new Refused(403, refusals.notYourLanguage)
  const id = await beginTranslation(req, text.collection, original, language)
  const work = await findWork(req, text.collection, id)
  if (!work) throw new Refused(400, foreignText(title))
  const changes = changesIn(work, text.units)
  if (changes.length > 0) await saveChanges(req, work, changes)
  return changes.length > 0
}

/** The original that a text was made from, as long as that is its revision still, and the language that it goes into. */
async function originalOf(req: PayloadRequest, text: ReadText, to: string) {
  const { collection, work, language, number } = text
  const foreign = () => new Refused(400, foreignText(`${collection}/${work}/${language}/${number}`))
  const original = await findEdition(req, collection, { work: { equals: work }, original: { exists: false } })
  if (original?.language !== language) throw foreign()
  const latest = await findRevision(req, { work, language })
  if (!latest) throw foreign()
  const { title } = latest.content
  if (!isLocale(to) || to === language) throw new Refused(400, otherLanguage(title, to.slice(0, 20)))
  if (latest.number !== number) throw new Refused(409, otherVersion(title, number, latest.number))
  return { original: original.id, title, language: to }
}

/** What a file has new for a translation, part by part. */
function changesIn(work: Work, units: readonly ReadUnit[]): PartChange[] {
  const { title } = work.latest.content
  const read = new Map(units.map((unit) => [unit.id, unit]))
  const parts = pairedParts(work)
  const known = new Set(parts.flatMap(({ id, units: own }) => own.map(({ key }) => `${id}.${key}`)))
  const unknown = units.find(({ id }) => !known.has(id))
  if (unknown) throw new Refused(400, foreignUnit(title, unknown.id.slice(0, 40)))
  return parts.flatMap((part) => changeOf(part, read, title) ?? [])
}

function changeOf(part: PairedPart, read: ReadonlyMap<string, ReadUnit>, title: string): PartChange | null {
  const changes: PartChange['units'] = {}
  const room = part.units.filter(({ target }) => target !== undefined)
  for (const unit of room) {
    const id = `${part.id}.${unit.key}`
    const found = read.get(id)
    if (!found) continue
    if (wordsOf(found.source, unit.isPlain) !== unit.source) throw new Refused(400, otherSource(title, id))
    const is = found.target && wordsOf(found.target, unit.isPlain)
    if (!is?.trim() || is === unit.target) continue
    const problem = problemOf(unit, is)
    if (problem) throw new Refused(400, wrongMarks(title, id, problem))
    changes[unit.key] = { is }
  }
  const isDone = room.length > 0 && room.every(({ key }) => read.get(`${part.id}.${key}`)?.isFinal)
  const isNew = Object.keys(changes).length > 0
  if (!isNew && (!isDone || part.state === 'done')) return null
  if (isDone) return { part: part.id, units: changes, state: 'done' }
  return { part: part.id, units: changes, ...(part.isMachine && { state: 'open' as const }) }
}
