import type { PayloadRequest } from 'payload'
import { compareWords, type WordChange } from '@/editions/compare-words'
import type { Block } from '@/editions/model'
import type { Tag } from '@/editions/tags'
import { blockText } from '@/editions/text'
import type { PartId } from '@/editions/units'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { allTerms } from '../../glossary'
import { may } from '../../roles'
import type { EditionCollection } from '../../edition/lookups'
import { mayTranslate } from '../refused'
import type { PartState } from '../progress'
import { offeredWords, type OfferedWord } from './offered-words'
import { pairedParts, type PairedPart, type PairedUnit } from './parts'
import type { Work } from './work'

/** What a translator has before them: the original as it is now, part by part, beside their own words. Plain data. */
export type Sheet = {
  collection: EditionCollection
  id: number
  title: string
  language: Locale
  original: { language: Locale; follows: number; latest: number }
  mayWrite: boolean
  mayPublish: boolean
  /** Whether the settings name a machine that proposes translations. */
  hasMachine: boolean
  rows: SheetRow[]
  /** What the translation has and the original hasn't: `gone` goes with the next save, `own` stays. */
  besides: { id: string; why: 'gone' | 'own'; text: string }[]
}

export type SheetRow = {
  id: PartId
  kind: 'title' | 'lead' | 'picture' | Block['kind']
  state: PartState
  isMachine: boolean
  /** What has become of the original since the words were written. */
  change?: 'added' | 'words' | 'form'
  units: SheetUnit[]
  offered: OfferedWord[]
}

/** `words` are the original's; `target`, where there is room for a translation, has numbered tags. */
export type SheetUnit = {
  key: string
  words: WordChange[]
  target?: string
  tags: Tag[]
  required: number
  isLine: boolean
}

/** As somebody who asks may see it and write in it. */
export async function sheetOf(req: PayloadRequest, work: Work): Promise<Sheet> {
  const { collection, draft, latest, follows, content, gone } = work
  const terms = await allTerms(req.payload)
  const languages = { from: latest.language, to: draft.language }
  const own = content.body.filter(({ id }) => id.startsWith('t'))
  return {
    ...{ collection, id: draft.id, title: draft.title, language: draft.language },
    original: { language: latest.language, follows, latest: latest.number },
    mayWrite: mayTranslate(req, collection, draft.language),
    mayPublish: may(req.user, 'publish', collection) === true,
    hasMachine: readSettings().translator !== undefined,
    rows: pairedParts(work)
      .filter(({ units }) => units.length > 0)
      .map((part) => ({
        ...rowOf(work, part),
        offered: offeredWords(terms, sourceOf(part), languages),
      })),
    besides: [
      ...gone.map((block) => ({ id: block.id, why: 'gone' as const, text: blockText(block) })),
      ...own.map((block) => ({ id: block.id, why: 'own' as const, text: blockText(block) })),
    ],
  }
}

function rowOf(work: Work, part: PairedPart): Omit<SheetRow, 'offered'> {
  const { id, state, isMachine, units } = part
  const block = work.latest.content.body.find((one) => one.id === id)
  const change = changeOf(work, part)
  return {
    ...{ id, state, isMachine },
    kind: block?.kind ?? (id === 'title' || id === 'lead' ? id : 'picture'),
    ...(change && { change }),
    units: units.map((unit) => ({
      key: unit.key,
      words: wordsOf(work, unit, state),
      ...(unit.target !== undefined && { target: unit.target }),
      ...{ tags: unit.tags, required: unit.required },
      isLine: id === 'title' || id === 'lead' || (unit.isPlain && !isLong.has(unit.key)),
    })),
  }
}

/** Plain texts that may have more than one line. */
const isLong: ReadonlySet<string> = new Set(['speech', 'continuation', 'more', 'text'])

function changeOf(work: Work, { id, state, units }: PairedPart): SheetRow['change'] {
  const isBlock = !['title', 'lead', 'picture'].includes(id)
  const isKnown = work.since(id).content.body.some((block) => block.id === id)
  if (isBlock && !isKnown) return 'added'
  if (state !== 'reopened') return undefined
  return units.some(({ was, source }) => was !== source) ? 'words' : 'form'
}

/** The original's words, with what has changed in them; those of what is done with are as they are. */
function wordsOf({ latest }: Work, { was, source = '' }: PairedUnit, state: PartState): WordChange[] {
  if (state === 'reopened') return compareWords(was ?? '', source, latest.language)
  return source ? [{ kind: 'same', text: source }] : []
}

function sourceOf({ units }: PairedPart): string {
  return units.map(({ source }) => source ?? '').join('\n')
}
