import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { StoreFault } from '@/uploads/store'

/** Why a backup or a restore can't be, in a sentence for the operator. */
export class BackupError extends Error {}

const kept = z.object({
  /** Below the backup's folder, with `/` between its parts. */
  path: z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\]+$/),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const manifest = z.object({
  format: z.literal(1),
  /** ISO 8601, UTC. */
  madeAt: z.iso.datetime(),
  siteUrl: z.string(),
  database: z.enum(['sqlite', 'postgres']),
  /** Names of the migrations that the database has behind it. */
  migrations: z.array(z.string()),
  files: z.array(kept),
})

export type Manifest = z.output<typeof manifest>

/** What a backup consists of beside its uploads. */
export const names = {
  manifest: 'backup.json',
  sqlite: 'database.sqlite',
  postgres: 'database.pgdump',
  uploads: 'media',
  secret: 'secret',
} as const

/** @throws BackupError when the folder holds no backup, or one that this program doesn't know */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, names.manifest), 'utf8').catch(() => null)
  if (text === null)
    throw new BackupError(`There is no backup in ${folder}: it has no file ${names.manifest}.`)
  const result = manifest.safeParse(parsed(text))
  if (result.success) return result.data
  const [problem] = result.error.issues
  throw new BackupError(
    `${names.manifest} in ${folder} isn’t what this program writes: ${problem?.path.join('.') ?? ''} ${problem?.message ?? ''}`,
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A problem of the system or the database as a sentence: a full disk, a folder that can't be written. */
export function asBackupError(error: unknown): unknown {
  if (!(error instanceof StoreFault || (error instanceof Error && 'code' in error))) return error
  return new BackupError(`It could not be finished: ${error.message}`)
}
