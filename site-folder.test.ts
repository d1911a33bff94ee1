import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { missingSite } from './site-folder'

const folder = mkdtempSync(path.join(tmpdir(), 'site-folder-'))
after(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('an operator who says that there is a site is told when the disk with it isn’t mounted, and nothing is written in its place', () => {
  const dataDir = path.join(folder, 'unmounted')
  const env = { ...process.env, DATA_DIR: dataDir, EXPECT_SITE: 'true', PORT: '1', DATABASE_URL: '' }
  const args = ['--conditions=production', '--import', 'tsx', 'edge/main.ts']
  const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8', timeout: 30_000 })
  assert.equal(status, 1)
  assert.match(stdout, /EXPECT_SITE says that there is a site.*Is the disk of DATA_DIR mounted\?/)
  assert.ok(!existsSync(dataDir))
})

test('a folder that shows a site is what was expected, and without the setting every folder is', () => {
  const dataDir = path.join(folder, 'mounted')
  mkdirSync(dataDir)
  assert.equal(missingSite({ dataDir, expectSite: false }), undefined)
  assert.match(missingSite({ dataDir, expectSite: true }) ?? '', /no new one is made/)
  writeFileSync(path.join(dataDir, 'site-id'), '4711')
  assert.equal(missingSite({ dataDir, expectSite: true }), undefined)
})
