import type { Payload } from 'payload'
import type { Age } from '@/editions/age'
import { routing, type Locale } from '@/i18n/routing'
import { relationId, type EditionCollection, type EditionDocument } from '../edition/lookups'

/** What can be asked of an edition; `machine` goes beside the others: made by a machine and checked by nobody. */
export const states = ['missing', 'draft', 'current', 'behind', 'machine'] as const
export type State = (typeof states)[number]

/** One language's edition of a work, there or not, in a language other than its original's. */
export type Edition = {
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
export type EditionPage = { items: Edition[]; total: number; page: number; pages: number }

const pageSize = 50

type Row = Pick<
  EditionDocument,
  'id' | 'title' | 'language' | 'original' | 'age' | '_status' | 'translation' | 'withdrawal'
>

/** The editions that a filter asks for, of pages and then of news, the latest first. Past hooks: it reads all of them. */
export async function listEditions(payload: Payload, filter: Filter): Promise<EditionPage> {
  const all = await Promise.all(
    (['pages', 'articles'] as const).map(async (collection) =>
      editionsIn(collection, await rowsOf(payload, collection)),
    ),
  )
  const found = all.flat().filter((edition) => isAskedFor(edition, filter))
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(filter.page, pages)
  return { items: found.slice((page - 1) * pageSize, page * pageSize), total: found.length, page, pages }
}

async function rowsOf(payload: Payload, collection: EditionCollection): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection,
    sort: '-publishedAt',
    limit: 0,
    pagination: false,
    select: {
      title: true,
      language: true,
      original: true,
      age: true,
      _status: true,
      translation: true,
      withdrawal: true,
    },
  })
  return docs
}

function editionsIn(collection: EditionCollection, rows: readonly Row[]): Edition[] {
  const translations = new Map(
    rows.map((row) => [`${relationId(row.original) ?? ''}/${row.language}`, row] as const),
  )
  return rows
    .filter(({ original }) => !original)
    .flatMap((original) =>
      routing.locales.flatMap((language) => {
        if (language === original.language) return []
        const row = translations.get(`${original.id}/${language}`)
        if (!row && !wantsTranslations(original)) return []
        return [{ collection, ...editionOf(original, language, row) }]
      }),
    )
}

/** What nobody can read needs no translation. */
function wantsTranslations({ _status, withdrawal }: Row): boolean {
  return _status === 'published' && !withdrawal?.outcome
}

function editionOf(original: Row, language: Locale, row: Row | undefined): Omit<Edition, 'collection'> {
  return {
    original: { id: original.id, title: original.title, language: original.language },
    language,
    ...(row && { id: row.id }),
    state: stateOf(row),
    isMachine: row?.translation?.method === 'machine',
    age: row?.age ?? null,
  }
}

function stateOf(row: Row | undefined): Edition['state'] {
  if (!row) return 'missing'
  if (row._status !== 'published') return 'draft'
  return row.age ? 'behind' : 'current'
}

function isAskedFor(edition: Edition, { language, state }: Filter): boolean {
  if (language && language !== edition.language) return false
  return !state || (state === 'machine' ? edition.isMachine : edition.state === state)
}
