import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir, writeFile, chmod, mkdtemp, rm, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { startSite, type Site } from './fixtures/start.ts'

/** An app that can't be started, as after a power cut that took it with it. */
const noApp = {
  command: () => ({ file: process.execPath, args: ['-e', 'process.exit(1)'] }),
  env: process.env,
  probePath: '/',
  log: () => undefined,
  times: { probe: 100, patience: 300, pause: 50, longestPause: 400 },
}

const root = await mkdtemp(path.join(tmpdir(), 'edge-'))
after(() => rm(root, { recursive: true }))

/** The fixture's own: 500 and 503, in two languages. */
const statusPages = 4

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.page'))

const kill = async ({ edge }: Site) => {
  const down = once(edge.app, 'down')
  edge.app.kill()
  await down
}

test('a reader whose app is down still reads every page that was ever served, and is told its age', async (t) => {
  const site = await startSite(t)
  await site.ask('/article/1')
  await site.control({ publish: true })
  await kill(site)
  const { status, headers, text } = await site.ask('/article/1')
  assert.equal(status, 200)
  assert.match(text, /version 1/)
  assert.match(String(headers.age), /^\d+$/)
  assert.match(String(headers['cache-status']), /^edge; hit; ttl=.*; detail=app-down$/)
})

test(
  'the start page outlives an app that died before anybody had read it',
  { timeout: 20_000 },
  async (t) => {
    const site = await startSite(t, { firstReads: ['/article/1', '/article/2'] })
    while ((await filesIn(site.folder)).length < statusPages + 2) continue
    assert.deepEqual((await site.control()).order.slice(-2), ['/article/1', '/article/2'])
    await kill(site)
    assert.equal((await site.ask('/article/1')).status, 200)
    assert.equal((await site.ask('/article/2')).status, 200)
  },
)

test('a reader of a page nobody has read yet gets a styled page in their language while the app is down', async (t) => {
  const site = await startSite(t)
  while ((await filesIn(site.folder)).length < statusPages) continue
  await kill(site)
  const swedish = await site.ask('/article/new')
  assert.equal(swedish.status, 503)
  assert.equal(swedish.headers['retry-after'], '10')
  assert.equal(swedish.headers['cache-control'], 'no-store')
  assert.match(swedish.text, /Status 503 in default[^]*<style>|<style>[^]*Status 503 in default/)
  assert.match((await site.ask('/en/article/new')).text, /Status 503 in \/en/)
  assert.equal((await site.ask('/readyz')).status, 503)
  assert.equal((await site.ask('/healthz')).status, 200)
  assert.equal((await site.ask('/admin')).status, 503)
})

test('the app is started again when it dies, and when it hangs', async (t) => {
  const site = await startSite(t)
  await kill(site)
  await site.ready()
  assert.equal((await site.ask('/article/1')).status, 200)
  await site.control({ hung: true })
  await site.ready(false)
  await site.ready()
  assert.equal((await site.ask('/article/2')).status, 200)
  assert.ok(site.log.includes('The app hangs; it is ended.'))
})

test('pauses between the starts of an app that dies again and again grow', async (t) => {
  const log: string[] = []
  await startSite(t, { app: { ...noApp, log: (line) => log.push(line) } })
  const pauses = () => log.flatMap((line) => /again in (\d+) ms/.exec(line)?.[1] ?? [])
  while (pauses().length < 4) await new Promise(setImmediate)
  assert.deepEqual(pauses().slice(0, 4), ['50', '100', '200', '400'])
})

test('readers of a hung app get their pages at once after the first has waited', async (t) => {
  const site = await startSite(t)
  await site.ask('/article/1')
  await site.control({ hung: true, publish: true })
  assert.match((await site.ask('/article/1')).text, /version 1/)
})

test('with the database gone, readers keep their pages, and a plain apology without a stack trace for the rest', async (t) => {
  const site = await startSite(t)
  await site.ask('/article/1')
  await site.control({ broken: true, publish: true })
  const kept = await site.ask('/article/1')
  assert.equal(kept.status, 200)
  assert.match(kept.text, /version 1/)
  assert.match(String(kept.headers['cache-status']), /detail=app-error; fwd-status=500/)
  const other = await site.ask('/en/article/2')
  assert.equal(other.status, 500)
  assert.doesNotMatch(other.text, /secret stack/)
  assert.match(other.text, /Not right now|Status 500 in \/en/)
})

test('after a power cut the edge serves from disk though there is no app, and pages are renewed when there is one', async (t) => {
  const folder = path.join(root, 'cut')
  const before = await startSite(t, { folder })
  const { headers } = await before.ask('/article/1', { headers: { 'accept-encoding': 'gzip' } })
  while (!(await before.control()).renders['/en/_status/503']) continue
  await before.stop()

  const without = await startSite(t, { folder, app: noApp })
  const kept = await without.ask('/article/1', { headers: { 'accept-encoding': 'gzip' } })
  assert.equal(kept.status, 200)
  assert.equal(kept.headers.etag, headers.etag)
  assert.match((await without.ask('/en/other')).text, /Status 503 in \/en/)
  await without.stop()

  const later = await startSite(t, { folder })
  assert.match(String((await later.ask('/article/1')).headers['cache-status']), /fwd=stale/)
})

test('a page whose file was damaged is not served, and rendered anew when there is an app', async (t) => {
  const folder = path.join(root, 'damaged')
  const before = await startSite(t, { folder })
  await before.ask('/picture/a')
  await before.stop()
  for (const name of await filesIn(folder)) {
    const file = path.join(folder, name)
    await writeFile(file, (await readFile(file, 'latin1')).replace('picture a', 'picture z'), 'latin1')
  }
  const without = await startSite(t, { folder, app: noApp })
  assert.equal((await without.ask('/picture/a')).status, 503)
  await without.stop()
  const later = await startSite(t, { folder })
  assert.match((await later.ask('/picture/a')).text, /^picture a/)
})

test('readers notice nothing of a disk that takes no more', async (t) => {
  const folder = path.join(root, 'file')
  await writeFile(folder, 'not a folder')
  await chmod(folder, 0o400)
  const site = await startSite(t, { folder })
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

test('an edge that is asked to end answers what was begun and then ends the app too', async (t) => {
  const site = await startSite(t)
  await site.control({ delay: 500 })
  const begun = site.ask('/article/1')
  while (!(await site.control()).renders['/article/1']) continue
  const ended = site.stop()
  const { status, headers, text } = await begun
  assert.equal(status, 200)
  assert.match(text, /version 1/)
  assert.equal(headers.connection, 'close')
  await ended
  await assert.rejects(site.ask('/healthz'), { code: 'ECONNREFUSED' })
  assert.equal(site.edge.app.isUp, false)
})
