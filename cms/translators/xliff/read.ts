import { plainFrom, taggedFrom, type Token } from '@/editions/tagged-tokens'
import { isEditionCollection, type EditionCollection } from '../../edition/lookups'
import { Refused } from '../refused'
import { fromXliffInline } from './inline'
import { foreignText, problems } from './problems'
import { namespace } from './write'
import { childElements, parseXml, type XmlElement } from './xml'

/** A unit of a file: its words as tokens, and whether somebody has said that the translation is right. */
export type ReadUnit = { id: string; source: Token[]; target?: Token[]; isFinal: boolean }
/** A translation of one text; `language` and `number` are of the original's revision. */
export type ReadText = {
  collection: EditionCollection
  work: string
  language: string
  number: number
  units: ReadUnit[]
}
export type ReadXliff = { to: string; texts: ReadText[] }

/** Bytes of the largest file that is read: some hundred long texts. */
export const largestXliff = 5 * 1024 * 1024

/** Reads XLIFF 2.0 or 2.1 that was written here and translated elsewhere. @throws Refused */
export function readXliff(file: string): ReadXliff {
  const root = parseXml(file)
  const { version = '', trgLang = '' } = root.attributes
  if (root.name !== 'xliff' || root.namespace !== namespace || !/^2\.[01]$/.test(version))
    throw new Refused(400, problems.notXliff)
  const texts = childElements(root, 'file').map(readText)
  if (texts.length === 0) throw new Refused(400, problems.notXliff)
  refuseTwice(texts.map(({ collection, work }) => `${collection}/${work}`))
  return { to: trgLang, texts }
}

function readText(file: XmlElement): ReadText {
  const { original = '' } = file.attributes
  const [, collection, work, language, number] =
    /^([a-z]+)\/([0-9a-f-]{36})\/([A-Za-z-]{2,12})\/([1-9]\d{0,8})$/.exec(original) ?? []
  if (!isEditionCollection(collection) || !work || !language)
    throw new Refused(400, foreignText(original.slice(0, 100)))
  const units = unitElements(file).map(readUnit)
  refuseTwice(units.map(({ id }) => id))
  return { collection, work, language, number: Number(number), units }
}

/** Units stand in a file or in groups of it. */
function unitElements(parent: XmlElement): XmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (child.name === 'unit') return [child]
    return child.name === 'group' ? unitElements(child) : []
  })
}

/** What a tool has split into several segments is one text again. */
function readUnit(unit: XmlElement): ReadUnit {
  const segments = childElements(unit).filter(({ name }) => name === 'segment' || name === 'ignorable')
  const words = (name: 'source' | 'target', segment: XmlElement) =>
    childElements(segment, name).flatMap(fromXliffInline)
  const real = segments.filter(({ name }) => name === 'segment')
  const isTranslated = real.length > 0 && real.every((segment) => childElements(segment, 'target').length > 0)
  return {
    id: unit.attributes.id ?? '',
    source: segments.flatMap((segment) => words('source', segment)),
    ...(isTranslated && {
      target: segments.flatMap((segment) => {
        const target = words('target', segment)
        return target.length > 0 || segment.name === 'segment' ? target : words('source', segment)
      }),
    }),
    isFinal:
      isTranslated && real.every(({ attributes }) => /^(final|reviewed)$/.test(attributes.state ?? '')),
  }
}

/** A unit's words as the translation view has them. */
export function wordsOf(tokens: readonly Token[], isPlain: boolean): string {
  return isPlain ? plainFrom(tokens) : taggedFrom(tokens)
}

function refuseTwice(names: readonly string[]): void {
  if (new Set(names).size < names.length) throw new Refused(400, problems.twice)
}
