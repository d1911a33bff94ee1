import type { Payload, PayloadRequest } from 'payload'
import { isPublic } from '@/database/public'
import { fromPayload, type Database, type Row } from '@/database/sql'
import { relationId } from '../edition/lookups'
import { pageRows, type PageRow } from '../pages/tree'
import { databaseOf } from '../transactions'
import type { Place } from './branches'

/**
 * All pages as they stand, by their originals, within the transaction of `req` where one is given. What was never published
 * stands where its draft says.
 */
export async function placesOf(payload: Payload, req?: PayloadRequest): Promise<Place[]> {
  const rows = (await pageRows(payload, req)).filter(({ original }) => !original)
  const versions = await latestVersions(req ? await databaseOf(req) : fromPayload(payload.db))
  return rows.flatMap((row) => {
    const version = versions.get(row.id)
    return version ? placeOf(row, version) : []
  })
}

function placeOf(row: PageRow, version: Row): Place {
  const isDraft = row._status !== 'published'
  const parent = isDraft ? version.parent : relationId(row.parent)
  const title = isDraft ? version.title : row.title
  return {
    id: row.id,
    parent: parent ? Number(parent) : null,
    order: Number((isDraft ? version.place : row.order) ?? 0),
    title: typeof title === 'string' ? title : '',
    language: row.language,
    updatedAt: new Date(String(version.updated)).toISOString(),
    state: isPublic(row) ? 'published' : isDraft ? 'draft' : 'withdrawn',
  }
}

async function latestVersions(database: Pick<Database, 'all'>): Promise<Map<number, Row>> {
  const rows = await database.all(
    `SELECT parent_id AS id, version_title AS title, version_parent_id AS parent, version_order AS place,
       version_updated_at AS updated FROM _pages_v WHERE latest = TRUE`,
  )
  return new Map(rows.map((row) => [Number(row.id), row]))
}
