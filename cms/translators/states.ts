import type { Payload } from 'payload'
import type { Age } from '@/editions/age'
import { isLocale, routing, type Locale } from '@/i18n/routing'
import { publicSql } from '@/database/public'
import { fromPayload, type Row } from '@/database/sql'
import { editionCollections, type EditionCollection } from '../edition/lookups'

/** What can be asked of an edition; `machine` goes beside the others: made by a machine and checked by nobody. */
export const states = ['missing', 'draft', 'current', 'behind', 'machine'] as const
export type State = (typeof states)[number]

/** One language's edition of a work, there or not, in a language other than its original's. */
export type ListedTranslation = {
  collection: EditionCollection
  original: { id: number; title: string; language: Locale }
  language: Locale
  /** Absent when it's missing. */
  id?: number
  state: Exclude<State, 'machine'>
  isMachine: boolean
  age: Age | null
}

export type Filter = { language?: Locale; state?: State; page: number }
export type TranslationsPage = { items: ListedTranslation[]; total: number; page: number; pages: number }

const pageSize = 50

/** What a state is told from. `original`: the id of the article that it translates. */
type EditionRow = {
  id: number
  title: string
  language: Locale
  original: number | null
  isPublished: boolean
  isPublic: boolean
  isMachine: boolean
  isBehind: boolean
}

/**
 * The editions that a filter asks for, those of the latest news first. Reads a few columns of every article past the
 * CMS, which would make a document of each.
 */
export async function listTranslations(payload: Payload, filter: Filter): Promise<TranslationsPage> {
  // Pages first: they are few
  const all = await Promise.all(
    editionCollections
      .toReversed()
      .map(async (collection) => editionsIn(collection, await rowsOf(payload, collection))),
  )
  const found = all.flat().filter((edition) => isAskedFor(edition, filter))
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(filter.page, pages)
  const shown = found.slice((page - 1) * pageSize, page * pageSize)
  return { items: await withAges(payload, shown), total: found.length, page, pages }
}

async function rowsOf(payload: Payload, collection: EditionCollection): Promise<EditionRow[]> {
  const rows = await fromPayload(payload.db).all(
    `SELECT id, title, language, original_id, _status, translation_method,
      CASE WHEN ${publicSql(collection)} THEN 1 ELSE 0 END AS public,
      CASE WHEN CAST(age AS TEXT) <> 'null' THEN 1 ELSE 0 END AS behind
    FROM ${collection} ORDER BY published_at DESC NULLS LAST, id DESC`,
  )
  return rows.flatMap(toRow)
}

function toRow(columns: Row): EditionRow[] {
  const { id, title, language, original_id: original } = columns
  if (typeof id !== 'number' || !isLocale(language)) return []
  return [
    {
      id,
      title: typeof title === 'string' ? title : '',
      language,
      original: typeof original === 'number' ? original : null,
      isPublished: columns._status === 'published',
      isPublic: columns.public === 1,
      isMachine: columns.translation_method === 'machine',
      isBehind: columns.behind === 1,
    },
  ]
}

function editionsIn(collection: EditionCollection, rows: readonly EditionRow[]): ListedTranslation[] {
  const translations = new Map(rows.map((row) => [`${row.original ?? ''}/${row.language}`, row]))
  return rows
    .filter(({ original }) => original === null)
    .flatMap((original) =>
      routing.locales.flatMap((language) => {
        if (language === original.language) return []
        const row = translations.get(`${original.id}/${language}`)
        // What nobody can read needs no translation
        if (!row && !original.isPublic) return []
        return [{ collection, ...editionOf(original, language, row) }]
      }),
    )
}

function editionOf(
  original: EditionRow,
  language: Locale,
  row: EditionRow | undefined,
): Omit<ListedTranslation, 'collection'> {
  return {
    original: { id: original.id, title: original.title, language: original.language },
    language,
    ...(row && { id: row.id }),
    state: stateOf(row),
    isMachine: row?.isMachine ?? false,
    age: null,
  }
}

function stateOf(row: EditionRow | undefined): ListedTranslation['state'] {
  if (!row) return 'missing'
  if (!row.isPublished) return 'draft'
  return row.isBehind ? 'behind' : 'current'
}

function isAskedFor(edition: ListedTranslation, { language, state }: Filter): boolean {
  if (language && language !== edition.language) return false
  return !state || (state === 'machine' ? edition.isMachine : edition.state === state)
}

async function withAges(payload: Payload, editions: ListedTranslation[]): Promise<ListedTranslation[]> {
  return Promise.all(
    editions.map(async (edition) => {
      const { collection, id, state } = edition
      if (state !== 'behind' || !id) return edition
      const { age } = await payload.findByID({ collection, id, select: { age: true }, depth: 0 })
      return { ...edition, age: age ?? null }
    }),
  )
}
