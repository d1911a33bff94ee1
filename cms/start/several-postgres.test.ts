import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'

const postgres = withoutPostgres ? null : await startPostgres()
const folders = mkdtempSync(path.join(tmpdir(), 'several-'))
after(async () => {
  await postgres?.stop()
  rmSync(folders, { recursive: true, force: true })
})
const skip = withoutPostgres
const program = path.join(import.meta.dirname, 'started.fixture.ts')
const inFolder = (name: string) => path.join(folders, name)
const idIn = (name: string) => readFileSync(path.join(inFolder(name), 'site-id'), 'utf8')

/** Starts an app with a folder of its own on the one database; what it said, and how it ended. */
async function start(name: string, settings: Record<string, string> = {}) {
  const site = { DATA_DIR: inFolder(name), DATABASE_URL: postgres?.url ?? '', PURGE_URL: '' }
  const args = ['--conditions=production', '--import', 'tsx', program]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...site, ...settings, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text: string) => (said += text))
  await once(child, 'close')
  return { code: child.exitCode, said, counts: said.trim().split('\n').at(-1) }
}

const SECRET = 'a key that all apps on one database have'

test(
  'three apps that start at once on an empty PostgreSQL all come up, and one of them puts in what a site begins with',
  { skip },
  async () => {
    const apps = await Promise.all(['one', 'two', 'three'].map((name) => start(name, { SECRET })))
    for (const { code, said } of apps) assert.equal(code, 0, said)
    const expected = JSON.stringify({ articles: 3, pages: 15, terms: 12, users: 1 })
    assert.deepEqual(
      apps.map(({ counts }) => counts),
      [expected, expected, expected],
    )
    assert.equal(apps.filter(({ said }) => said.includes('First account:')).length, 1)
    assert.equal(new Set(['one', 'two', 'three'].map(idIn)).size, 1)
    assert.ok(!existsSync(path.join(inFolder('one'), 'secret')))
  },
)

test(
  'an app with another key isn’t let into a database that is a site’s already, and says which one it needs',
  { skip },
  async () => {
    const keys = ['', `${SECRET}, but another`]
    const strangers = await Promise.all(keys.map((key, at) => start(`stranger-${at}`, { SECRET: key })))
    for (const { code, said } of strangers) {
      assert.equal(code, 1, said)
      assert.match(said, /Set SECRET to that site’s/)
    }
  },
)
