import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { typescript } from '../scripts/steps.mjs'

type Note = (name: string, value: number, digits?: number) => void

const manifest = z.object({ files: z.array(z.object({ bytes: z.number() })) })

/** How long a site with so many generated articles in three languages takes to be backed up, and to be put back and proven. */
export async function measureBackup(count: number, note: Note): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'backup-'))
  const at = (name: string) => path.join(place, name)
  try {
    await run('bench/fill-articles.ts', String(count), at('site'))
    note(`backing up ${count} articles, s`, await run('scripts/backup.ts', at('copy'), at('site')))
    const { files } = manifest.parse(JSON.parse(readFileSync(at('copy/backup.json'), 'utf8')))
    note('which is of MB', files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6, 0)
    note(
      'restoring it, with its history’s chain, s',
      await run('scripts/restore.ts', at('copy'), at('again')),
    )
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** Seconds that a program of the site takes. */
async function run(program: string, argument: string, dataDir: string): Promise<number> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', PURGE_URL: '' }
  const from = performance.now()
  const child = spawn(process.execPath, [...typescript, program, argument], { env, stdio: 'inherit' })
  const [status] = (await once(child, 'exit')) as [number | null]
  if (status !== 0) throw new Error(`${program} failed.`)
  return (performance.now() - from) / 1000
}
