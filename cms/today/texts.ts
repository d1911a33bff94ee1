import type { Payload } from 'payload'
import { fromPayload, placeholders } from '@/database/sql'
import type { EditionCollection } from '../edition/lookups'

/** Where somebody goes on with a text. */
export const editorOf = (collection: string, id: number) => `/admin/collections/${collection}/${id}`

export type Named = { title: string; language: string }

/** Titles of texts as their writers have them, by id: those of drafts are in the versions. */
export async function namesOf(
  payload: Payload,
  collection: EditionCollection,
  ids: readonly number[],
): Promise<Map<number, Named>> {
  if (ids.length === 0) return new Map()
  const rows = await fromPayload(payload.db).all(
    `SELECT parent_id AS id, version_title AS title, version_language AS language FROM _${collection}_v
     WHERE latest = TRUE AND parent_id IN (${placeholders(ids.length)})`,
    [...ids],
  )
  return new Map(
    rows.map(({ id, title, language }) => [Number(id), { title: words(title), language: words(language) }]),
  )
}

/** A column of words; empty where there are none. */
export const words = (value: unknown) => (typeof value === 'string' ? value : '')
