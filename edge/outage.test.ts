import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesIn, kill, noApp, statusPages } from './fixtures/outages'
import { startSite } from './fixtures/start'

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
    const site = await startSite(t, { site: { warmUp: ['/article/1', '/article/2'] } })
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

test('readers of an app that hangs get the copies there are, long before the app is given up', async (t) => {
  const site = await startSite(t, { limits: { renderTimeout: 60_000, staleAfter: 100 } })
  await site.ask('/article/1')
  await site.control({ publish: true, hung: true })
  const kept = await site.ask('/article/1')
  assert.equal(kept.status, 200)
  assert.match(kept.text, /version 1/)
  assert.match(String(kept.headers['cache-status']), /detail=app-slow/)
})

test('a page that took too long is there for those who come later', async (t) => {
  const site = await startSite(t, { limits: { renderTimeout: 60_000, staleAfter: 100 } })
  await site.ask('/article/1')
  await site.control({ publish: true, held: true })
  assert.match((await site.ask('/article/1')).text, /version 1/)
  await site.control({ held: false })
  while ((await site.ask('/article/1')).text.includes('version 1')) continue
  assert.equal((await site.control()).renders['/article/1'], 2)
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
  assert.equal(other.status, 503)
  assert.equal(other.headers['retry-after'], '10')
  assert.doesNotMatch(other.text, /secret stack/)
  assert.match(other.text, /Not right now|Status 503 in \/en/)
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

test('who asks for the page of an error itself gets it with its own status', async (t) => {
  const site = await startSite(t)
  for (const [path, status] of [
    ['/_status/500', 500],
    ['/en/_status/503', 503],
  ] as const)
    assert.equal((await site.ask(path)).status, status, path)
})
