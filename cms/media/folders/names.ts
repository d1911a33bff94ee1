import type { Payload, PayloadRequest } from 'payload'
import { fromPayload } from '@/database/sql'

/** A folder that has pictures, and how many. */
export type Folder = { name: string; count: number }

/** The folders there are: those that a picture is in. */
export async function foldersOf({ db }: Payload): Promise<Folder[]> {
  const rows = await fromPayload(db).all(
    `SELECT folder AS name, COUNT(*) AS pictures FROM media WHERE folder IS NOT NULL GROUP BY folder`,
  )
  return rows
    .map(({ name, pictures }) => ({ name: String(name), count: Number(pictures) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
}

/** A name as it's kept: a folder that differs by spaces and capital letters alone is the one that is there. */
export async function keptName(req: PayloadRequest, typed: string): Promise<string | null> {
  const name = typed.trim().replace(/\s+/g, ' ')
  if (name === '') return null
  const folders = await foldersOf(req.payload)
  const same = folders.find((folder) => folder.name.toLowerCase() === name.toLowerCase())
  return same?.name ?? name
}
