import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'

const dataDir = mkdtempSync(path.join(tmpdir(), 'killed-'))
after(() => {
  rmSync(dataDir, { recursive: true, force: true })
})
const program = path.join(import.meta.dirname, 'killed.fixture.ts')

type Result = { torn: string[]; counts: Record<string, number> }

/** Runs until it kills itself before its n-th statement, or to its end. */
function run(limit: number, name: string) {
  return spawnSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', program, String(limit), name],
    {
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', PURGE_URL: '', NODE_ENV: 'production' },
      encoding: 'utf8',
    },
  )
}

test('a site that is killed while its tables are made, while its first texts are put in and while editors publish goes on where it was', () => {
  // Among the migrations, the first texts and pages, and publications
  const limits = [60, 900, 500]
  for (const [round, limit] of limits.entries())
    assert.equal(run(limit, `r${round}`).signal, 'SIGKILL', `${limit}`)
  const { stdout, stderr } = run(0, 'last')
  const { torn, counts } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Result
  assert.deepEqual(torn, [], stderr)
  assert.deepEqual([counts.terms, counts.users], [12, 1])
  // The source article and the pages about the site, in three languages, and what was published at last
  assert.ok((counts.articles ?? 0) >= 3 + 2 && (counts.pages ?? 0) >= 15 + 3, JSON.stringify(counts))
})
