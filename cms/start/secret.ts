import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Settings } from '@/settings'
import { secretFile } from '@/site-folder'

/** The key that signs sessions: the setting, or made once and kept in `dataDir`, readable by its owner alone. */
export function readSecret({ secret: given, dataDir }: Pick<Settings, 'secret' | 'dataDir'>): string {
  if (given !== undefined) return given
  const file = secretFile(dataDir)
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(file)) {
    // On a full disk a file is made and nothing written to it: a key that anybody knows
    const unfinished = `${file}.${randomBytes(6).toString('hex')}`
    try {
      writeFileSync(unfinished, randomBytes(32).toString('hex'), { mode: 0o600, flush: true })
      linkSync(unfinished, file)
    } finally {
      rmSync(unfinished, { force: true })
    }
  }
  const secret = readFileSync(file, 'utf8')
  if (secret.length < 32)
    throw new Error(`The key in ${file} is cut off. Remove the file, and a new one is made.`)
  return secret
}
