import type { Payload } from 'payload'
import { isPublic } from '@/database/public'
import { fromPayload } from '@/database/sql'
import type { Locale } from '@/i18n/routing'
import { undescribedFilesIn } from '../../body/content'
import { editionCollections, type EditionCollection } from '../../edition/lookups'

/** A text that shows pictures and doesn't say what is in them, and the ids of those. */
export type Undescribed = {
  collection: EditionCollection
  id: number
  title: string
  language: Locale
  isPublic: boolean
  files: number[]
}

/** Texts that are read at once. */
const atOnce = 100

/**
 * The texts whose pictures lack descriptions, by the words of each in its own language: drafts, and what is public from
 * before descriptions were asked for, as an import brings it.
 */
export async function undescribed(payload: Payload): Promise<Undescribed[]> {
  const found: Undescribed[] = []
  for (const collection of editionCollections) {
    const [drafts, published] = await sieve(payload, collection)
    found.push(...(await read(payload, collection, drafts, true)))
    const known = new Set(drafts)
    const others = published.filter((id) => !known.has(id))
    found.push(...(await read(payload, collection, others, false)))
  }
  return found
}

/** Texts that show a picture, for a first sieve: their own without words, or whatever there is in the body. */
const mayLack = (column: string) => `((${column}picture_file_id IS NOT NULL
  AND COALESCE(${column}picture_alt, '') = '' AND COALESCE(${column}picture_decorative, '') = '')
  OR CAST(${column}body AS TEXT) LIKE '%"file":%')`

async function sieve(payload: Payload, collection: EditionCollection): Promise<[number[], number[]]> {
  const database = fromPayload(payload.db)
  const ids = async (sql: string) => (await database.all(sql)).map(({ id }) => Number(id))
  return [
    await ids(`SELECT parent_id AS id FROM _${collection}_v WHERE latest = TRUE
      AND version__status = 'draft' AND ${mayLack('version_')} ORDER BY parent_id DESC`),
    await ids(`SELECT id FROM ${collection} WHERE _status = 'published'
      AND withdrawal_outcome IS NULL AND ${mayLack('')} ORDER BY id DESC`),
  ]
}

async function read(
  payload: Payload,
  collection: EditionCollection,
  ids: readonly number[],
  draft: boolean,
): Promise<Undescribed[]> {
  const found: Undescribed[] = []
  for (let from = 0; from < ids.length; from += atOnce) {
    const where = { id: { in: ids.slice(from, from + atOnce) } }
    const asked = { collection, where, draft, sort: '-id', pagination: false, depth: 0 } as const
    for (const text of (await payload.find(asked)).docs) {
      const files = [...new Set(undescribedFilesIn(text))]
      const { id, title, language } = text
      if (files.length > 0) found.push({ collection, id, title, language, isPublic: isPublic(text), files })
    }
  }
  return found
}
