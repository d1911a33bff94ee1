import assert from 'node:assert/strict'
import { chmod, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { filesIn, kill, noApp } from './fixtures/outages'
import { startSite } from './fixtures/start'

const root = await mkdtemp(path.join(tmpdir(), 'edge-'))
after(() => rm(root, { recursive: true }))

test('copies are served however old they are, when the app only answers errors', async (t) => {
  const folder = path.join(root, 'old')
  const before = await startSite(t, { dataFolder: folder })
  await before.ask('/article/1')
  await before.stop()
  const longAgo = new Date('2001-01-01')
  for (const name of await filesIn(folder)) await utimes(path.join(folder, name), longAgo, longAgo)
  const site = await startSite(t, { dataFolder: folder })
  await site.control({ broken: true })
  const kept = await site.ask('/article/1')
  assert.equal(kept.status, 200)
  assert.ok(Number(kept.headers.age) > 24 * 3600 * 365)
})

test('after a power cut the edge serves from disk though there is no app, and pages are renewed when there is one', async (t) => {
  const folder = path.join(root, 'cut')
  const before = await startSite(t, { dataFolder: folder })
  const { headers } = await before.ask('/article/1', { headers: { 'accept-encoding': 'gzip' } })
  while (!(await before.control()).renders['/en/_status/503']) continue
  await before.stop()

  const without = await startSite(t, { dataFolder: folder, app: noApp })
  const kept = await without.ask('/article/1', { headers: { 'accept-encoding': 'gzip' } })
  assert.equal(kept.status, 200)
  assert.equal(kept.headers.etag, headers.etag)
  assert.match((await without.ask('/en/other')).text, /Status 503 in \/en/)
  await without.stop()

  const later = await startSite(t, { dataFolder: folder })
  assert.match(String((await later.ask('/article/1')).headers['cache-status']), /fwd=stale/)
})

test('a page whose file was damaged is not served, and rendered anew when there is an app', async (t) => {
  const folder = path.join(root, 'damaged')
  const before = await startSite(t, { dataFolder: folder })
  await before.ask('/picture/a')
  await before.stop()
  for (const name of await filesIn(folder)) {
    const file = path.join(folder, name)
    await writeFile(file, (await readFile(file, 'latin1')).replace('picture a', 'picture z'), 'latin1')
  }
  const without = await startSite(t, { dataFolder: folder, app: noApp })
  assert.equal((await without.ask('/picture/a')).status, 503)
  await without.stop()
  const later = await startSite(t, { dataFolder: folder })
  assert.match((await later.ask('/picture/a')).text, /^picture a/)
})

test('readers notice nothing of a disk that takes no more', async (t) => {
  const folder = path.join(root, 'file')
  await writeFile(folder, 'not a folder')
  await chmod(folder, 0o400)
  const site = await startSite(t, { dataFolder: folder })
  assert.equal((await site.ask('/article/1')).status, 200)
  assert.match(String((await site.ask('/article/1')).headers['cache-status']), /hit/)
  assert.ok(site.log.some((line) => line.includes('Page copies on disk: could not')))
})

test('whoever runs the disk full with pages pushes out the oldest copies, not the bound', async (t) => {
  const site = await startSite(t, { disk: 6000, memory: 5000 })
  for (let page = 1; page <= 12; page++) await site.ask(`/article/${page}`)
  await kill(site)
  assert.equal((await site.ask('/article/1')).status, 503)
  assert.equal((await site.ask('/article/12')).status, 200)
})
